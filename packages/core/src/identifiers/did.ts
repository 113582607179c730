import { type Result, succeed } from '../result.ts';
import { failIdentifier } from './identifier-problem.ts';

/** A DID URL in its parts. */
export interface DidUrl {
  /** The DID: everything before path, query and fragment. */
  readonly did: string;
  /** Method name, such as `web`. */
  readonly method: string;
  /** What the method makes its own sense of, such as `amk.example:students`. */
  readonly methodSpecificId: string;
  /** Path with its leading slash; `''` when there is none. */
  readonly path: string;
  /** Query without its question mark; absent when there is none. */
  readonly query?: string;
  /** Fragment without its number sign; absent when there is none. */
  readonly fragment?: string;
}

// DID 1.0, section 3.1: idchar, and path, query and fragment of RFC 3986.
const percentEncoded = '%[0-9A-Fa-f]{2}';
const idCharacter = `(?:[A-Za-z0-9._-]|${percentEncoded})`;
const pathCharacter = `(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|${percentEncoded})`;
const did = `did:([a-z0-9]+):((?:${idCharacter}*:)*${idCharacter}+)`;
const rest = `(?:${pathCharacter}|[/?])*`;

const didOnly = new RegExp(`^${did}$`);
const didUrl = new RegExp(`^${did}((?:/${pathCharacter}*)*)(?:\\?(${rest}))?(?:#(${rest}))?$`);

/**
 * Tells whether a text is a decentralised identifier (DID) by its grammar; no method is asked.
 *
 * @see W3C Decentralized Identifiers 1.0, section 3.1.
 * @example
 * isDid('did:web:amk.example'); // true
 * isDid('did:web:amk.example#key-1'); // false: a DID URL
 */
export function isDid(text: string): boolean {
  return didOnly.test(text);
}

/**
 * Tells whether a text is a DID URL: a DID, or a DID with path, query or fragment.
 *
 * @see W3C Decentralized Identifiers 1.0, section 3.2.
 * @example
 * isDidUrl('did:web:amk.example#key-1'); // true
 */
export function isDidUrl(text: string): boolean {
  return didUrl.test(text);
}

/**
 * Reads a DID URL. Nothing is decoded.
 *
 * @returns The parts, or a problem `identifier.format`.
 * @see W3C Decentralized Identifiers 1.0, section 3.2.
 * @example
 * const key = parseDidUrl('did:web:amk.example#key-1');
 * key.ok && key.value.fragment; // 'key-1'
 */
export function parseDidUrl(text: string): Result<DidUrl> {
  const parts = didUrl.exec(text);
  if (parts === null) return failIdentifier('identifier.format', 'did-url');
  const [, method = '', methodSpecificId = '', path = '', query, fragment] = parts;
  return succeed({
    did: `did:${method}:${methodSpecificId}`,
    method,
    methodSpecificId,
    path,
    ...(query === undefined ? {} : { query }),
    ...(fragment === undefined ? {} : { fragment }),
  });
}
