import { InvalidArgumentError, type JsonObject, MerkkiError, UnavailableError } from '@merkki/core';
import { expandDidJwk } from './did-jwk.ts';
import { expandDidKey } from './did-key.ts';
import { didWebToUrl } from './did-web.ts';

/**
 * Finds the DID document of a DID, or what stands at an https address: the controller document of an
 * issuer, a JWK set, or one JWK. Throws an `UnavailableError` with code `did.unresolvable` when it cannot
 * be had.
 *
 * @example
 * const resolveDid: DidResolver = createDidResolver();
 */
export type DidResolver = (id: string) => Promise<JsonObject>;

/** What {@link createDidResolver} answers from. */
export interface DidResolverOptions {
  /**
   * DID documents by DID, or by the https address at which they are published; controller documents,
   * JWK sets and JWKs by their https address.
   */
  readonly documents?: Readonly<Record<string, JsonObject>>;
}

const maxDidLength = 16_384; // a did:jwk of an RSA key of 8192 bits takes 2 kB

type Expand = (did: string, documents: Readonly<Record<string, JsonObject>>) => JsonObject;

/** How each method is resolved; a further method is one more line. */
const methods: Readonly<Record<string, Expand>> = {
  key: (did) => expandDidKey(did) ?? refuse('did.syntax', 'The did:key holds no usable key.'),
  jwk: (did) => expandDidJwk(did) ?? refuse('did.syntax', 'The did:jwk holds no usable key.'),
  web(did, documents) {
    const url = didWebToUrl(did);
    if (!url.ok) refuse('did.syntax', 'The did:web is not of the allowed form.');
    return lookUp(did, documents) ?? lookUp(url.value, documents) ?? absent();
  },
};

/**
 * Makes a resolver that never touches a network: did:key (Ed25519, P-256, P-384) and did:jwk are
 * worked out, did:web and https addresses are answered from the given documents only.
 *
 * The resolver throws an `UnavailableError` `did.unresolvable` for what it does not know, an
 * `InvalidArgumentError` `did.syntax` for what can be no DID, and a `MerkkiError`
 * `did.document-invalid` when a document is not about the identifier under which it was given.
 *
 * @see DID 1.0, section 7.1.
 * @example
 * const resolve = createDidResolver({
 *   documents: { 'https://school.example/.well-known/did.json': { id: 'did:web:school.example' } },
 * });
 * await resolve('did:web:school.example'); // { id: 'did:web:school.example' }
 */
export function createDidResolver(options: DidResolverOptions = {}): DidResolver {
  const documents = options.documents ?? {};
  return async (did) => {
    if (did.length > maxDidLength) refuse('did.syntax', 'The DID is too long.');
    const document = did.startsWith('https://')
      ? (lookUp(did, documents) ?? absent())
      : expand(did, documents);
    if (document['id'] !== did && !isKeyAt(did, document)) {
      throw new MerkkiError({
        code: 'did.document-invalid',
        message: 'The document has another id than the DID that it was found by.',
        pointer: '/id',
      });
    }
    return document;
  };
}

/** Keys have no `id`: whose they are has to be told by where they were found. */
function isKeyAt(address: string, document: JsonObject): boolean {
  const isKey = Array.isArray(document['keys']) || typeof document['kty'] === 'string';
  return address.startsWith('https://') && isKey && document['id'] === undefined;
}

function expand(did: string, documents: Readonly<Record<string, JsonObject>>): JsonObject {
  const method = /^did:([a-z0-9]+):[A-Za-z0-9._:%-]+$/.exec(did)?.[1];
  if (method === undefined) refuse('did.syntax', 'The text is not a DID.');
  const known = Object.hasOwn(methods, method) ? methods[method] : undefined;
  return known === undefined ? (lookUp(did, documents) ?? absent()) : known(did, documents);
}

function lookUp(
  key: string,
  documents: Readonly<Record<string, JsonObject>>,
): JsonObject | undefined {
  return Object.hasOwn(documents, key) ? documents[key] : undefined;
}

function refuse(code: string, message: string): never {
  throw new InvalidArgumentError({ code, message });
}

function absent(): never {
  throw new UnavailableError({
    code: 'did.unresolvable',
    message: 'No document is known for this identifier.',
  });
}
