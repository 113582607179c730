import { fromBase64, InvalidArgumentError } from '@merkki/core';
import { decodeMultibase } from '../did/multibase.ts';
import { algorithms, type SignatureAlgorithm } from './algorithms.ts';
import type { PrivateJwk } from './jwk.ts';
import type { SignerSource } from './signer-source.ts';

/** A key in a form that WebCrypto imports or already has, and its algorithm. */
export interface SecretKey {
  readonly alg: SignatureAlgorithm;
  load(): Promise<CryptoKey>;
}

/** Multikey header of each secret key, its length, and the PKCS#8 wrapping of RFC 8410 and RFC 5915. */
const secretKinds = [
  { alg: 'EdDSA', header: [0x80, 0x26], length: 32, wrapping: '302e020100300506032b657004220420' },
  {
    alg: 'ES256',
    header: [0x86, 0x26],
    length: 32,
    wrapping: '3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420',
  },
  {
    alg: 'ES384',
    header: [0x87, 0x26],
    length: 48,
    wrapping: '304e020100301006072a8648ce3d020106052b81040022043730350201010430',
  },
] as const;

/**
 * Reads a private key in any form that createSigner takes; nothing of the key is in an error.
 *
 * @see Controlled Identifiers 1.0, "Multikey"; RFC 5958; RFC 7517.
 * @internal
 */
export function readSecretKey({ key, alg }: SignerSource): SecretKey {
  if (typeof key !== 'string') {
    if (typeof key !== 'object' || key === null) {
      refuseKey('keys.unusable', 'The key must be a JWK, a WebCrypto key, PEM or Multikey text.');
    }
    return 'kty' in key ? fromJwk(key, alg) : fromCryptoKey(key, alg);
  }
  return key.trimStart().startsWith('-----BEGIN') ? fromPem(key, alg) : fromMultibase(key, alg);
}

/** Stops over a key that cannot sign. @internal */
export function refuseKey(code: string, message: string, cause?: unknown): never {
  throw new InvalidArgumentError({ code, message, pointer: '/key', cause });
}

function fromJwk(jwk: PrivateJwk, wanted: SignatureAlgorithm | undefined): SecretKey {
  const named = jwk.alg === 'Ed25519' ? 'EdDSA' : jwk.alg; // RFC 9864
  const fitting = Object.entries(algorithms).filter(
    ([name, { kty, crv }]) =>
      kty === jwk.kty && crv === jwk.crv && (named === undefined || named === name),
  );
  const alg = chosen(
    fitting.map(([name]) => name),
    wanted,
  );
  return { alg, load: () => importJwk(jwk, alg) };
}

async function importJwk(jwk: PrivateJwk, alg: SignatureAlgorithm): Promise<CryptoKey> {
  const { kty, crv, x, y, n, e, d, p, q, dp, dq, qi } = jwk;
  const members = Object.entries({ kty, crv, x, y, n, e, d, p, q, dp, dq, qi });
  const plain = Object.fromEntries(members.filter(([, value]) => value !== undefined));
  return crypto.subtle.importKey('jwk', plain, algorithms[alg].key, false, ['sign']);
}

function fromCryptoKey(key: CryptoKey, wanted: SignatureAlgorithm | undefined): SecretKey {
  if (key.type !== 'private' || !key.usages.includes('sign')) {
    refuseKey('keys.unusable', 'The WebCrypto key is not a private key that may sign.');
  }
  const { name, namedCurve, hash }: KeyAlgorithm & { namedCurve?: string; hash?: KeyAlgorithm } =
    key.algorithm;
  const fitting = Object.entries(algorithms).filter(
    ([, { key: facts }]) =>
      facts.name === name && facts.namedCurve === namedCurve && facts.hash === hash?.name,
  );
  const alg = chosen(
    fitting.map(([known]) => known),
    wanted,
  );
  return { alg, load: async () => key };
}

function fromPem(pem: string, alg: SignatureAlgorithm | undefined): SecretKey {
  const parts = /^\s*-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(pem);
  const [, label = '', body = ''] = parts ?? [];
  const der = fromBase64(body.replaceAll(/\s/g, ''));
  if (label !== 'PRIVATE KEY' || der === undefined) {
    refuseKey(
      'keys.pem-form',
      'PEM must be one unencrypted PKCS#8 key, "BEGIN PRIVATE KEY"; convert others with "openssl pkcs8 -topk8 -nocrypt".',
    );
  }
  if (alg === undefined) refuseKey('keys.alg', 'A PEM key needs "alg" beside it.');
  return { alg, load: () => importPkcs8(der, alg) };
}

function fromMultibase(text: string, wanted: SignatureAlgorithm | undefined): SecretKey {
  const bytes = decodeMultibase('z', text);
  const kind = secretKinds.find(
    ({ header, length }) =>
      bytes?.length === length + 2 && bytes[0] === header[0] && bytes[1] === header[1],
  );
  if (bytes === undefined || kind === undefined) {
    refuseKey('keys.unusable', 'The text is not a secret key in PEM or Multikey form.');
  }
  const wrapping = Uint8Array.from(kind.wrapping.match(/../g) ?? [], (hex) => parseInt(hex, 16));
  const der = Uint8Array.of(...wrapping, ...bytes.subarray(2));
  const alg = chosen([kind.alg], wanted);
  return { alg, load: () => importPkcs8(der, alg) };
}

function importPkcs8(der: Uint8Array<ArrayBuffer>, alg: SignatureAlgorithm): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', der, algorithms[alg].key, false, ['sign']);
}

/** The algorithm that was asked for when the key has it; without asking, the key's only one. */
function chosen(
  possible: readonly string[],
  wanted: SignatureAlgorithm | undefined,
): SignatureAlgorithm {
  const signing = (['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'] as const).filter((alg) =>
    possible.includes(alg),
  );
  const [alg, second] = wanted === undefined ? signing : signing.filter((name) => name === wanted);
  if (alg !== undefined && second === undefined) return alg;
  return refuseKey(
    'keys.alg',
    'The key does not fit "alg", or is of a kind that needs "alg" beside it.',
  );
}
