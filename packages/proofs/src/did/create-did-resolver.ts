import {
  InvalidArgumentError,
  isJsonObject,
  type JsonObject,
  MerkkiError,
  type ResourceLoader,
  readJson,
  UnavailableError,
} from '@merkki/core';
import { expandDidJwk } from './did-jwk.ts';
import { expandDidKey } from './did-key.ts';
import { didWebToUrl } from './did-web.ts';
import { authorityOf } from './https-identifier.ts';

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
  /**
   * Gets what the given documents lack: the document of a did:web, and what stands at an https address
   * of a public host. Without it nothing is asked for.
   */
  readonly loadResource?: ResourceLoader;
}

const maxDidLength = 16_384; // a did:jwk of an RSA key of 8192 bits takes 2 kB

type Documents = Readonly<Record<string, JsonObject>>;

/** Gives the document, or the address at which it is published, or nothing. */
type Expand = (did: string, documents: Documents) => JsonObject | string | undefined;

/** How each method is resolved; a further method is one more line. */
const methods: Readonly<Record<string, Expand>> = {
  key: (did) => expandDidKey(did) ?? refuse('did.syntax', 'The did:key holds no usable key.'),
  jwk: (did) => expandDidJwk(did) ?? refuse('did.syntax', 'The did:jwk holds no usable key.'),
  web(did, documents) {
    const url = didWebToUrl(did);
    if (!url.ok) refuse('did.syntax', 'The did:web is not of the allowed form.');
    return lookUp(did, documents) ?? lookUp(url.value, documents) ?? url.value;
  },
};

/**
 * Makes a resolver: did:key (Ed25519, P-256, P-384) and did:jwk are worked out, did:web and https
 * addresses are answered from the given documents, then by the given loader. Without a loader it
 * touches no network.
 *
 * The resolver throws an `UnavailableError` `did.unresolvable` for what it does not know or the loader
 * does not give, an `InvalidArgumentError` `did.syntax` for what can be no DID, and a `MerkkiError`
 * `did.document-invalid` when a document is not strict JSON, or not about the identifier by which it
 * was asked for.
 *
 * @see DID 1.0, section 7.1.
 * @example
 * const resolve = createDidResolver({
 *   documents: { 'https://school.example/.well-known/did.json': { id: 'did:web:school.example' } },
 * });
 * await resolve('did:web:school.example'); // { id: 'did:web:school.example' }
 */
export function createDidResolver(options: DidResolverOptions = {}): DidResolver {
  const { documents = {}, loadResource } = options;
  return async (did) => {
    if (did.length > maxDidLength) refuse('did.syntax', 'The DID is too long.');
    const found = expand(did, documents);
    const document = typeof found === 'string' ? await load(found, loadResource) : found;
    if (document === undefined) throw unresolvable();
    if (document['id'] !== did && !isKeyAt(did, document)) {
      throw documentInvalid('The document has another id than the DID that it was found by.');
    }
    return document;
  };
}

async function load(
  address: string,
  loadResource: ResourceLoader | undefined,
): Promise<JsonObject | undefined> {
  if (loadResource === undefined) return undefined;
  let body: Uint8Array;
  try {
    ({ body } = await loadResource(address));
  } catch (cause) {
    throw unresolvable(cause);
  }
  const read = readJson(body);
  if (read.ok && isJsonObject(read.value)) return read.value;
  throw documentInvalid('The document is not one strict JSON object.', '');
}

/** Keys have no `id`: whose they are has to be told by where they were found. */
function isKeyAt(address: string, document: JsonObject): boolean {
  const isKey = Array.isArray(document['keys']) || typeof document['kty'] === 'string';
  return address.startsWith('https://') && isKey && document['id'] === undefined;
}

function expand(did: string, documents: Documents): JsonObject | string | undefined {
  if (did.startsWith('https://')) {
    return lookUp(did, documents) ?? (authorityOf(did) === undefined ? undefined : did);
  }
  const method = /^did:([a-z0-9]+):[A-Za-z0-9._:%-]+$/.exec(did)?.[1];
  if (method === undefined) refuse('did.syntax', 'The text is not a DID.');
  const known = Object.hasOwn(methods, method) ? methods[method] : undefined;
  return known === undefined ? lookUp(did, documents) : known(did, documents);
}

function lookUp(key: string, documents: Documents): JsonObject | undefined {
  return Object.hasOwn(documents, key) ? documents[key] : undefined;
}

function refuse(code: string, message: string): never {
  throw new InvalidArgumentError({ code, message });
}

function documentInvalid(message: string, pointer = '/id'): MerkkiError {
  return new MerkkiError({ code: 'did.document-invalid', message, pointer });
}

function unresolvable(cause?: unknown): UnavailableError {
  return new UnavailableError({
    code: 'did.unresolvable',
    message: 'No document is available for this identifier.',
    ...(cause === undefined ? {} : { cause }),
  });
}
