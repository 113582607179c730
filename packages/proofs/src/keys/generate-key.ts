import { formatInstant, InvalidArgumentError, toMilliseconds } from '@merkki/core';
import { didJwkOf } from '../did/did-jwk.ts';
import { didWebOf } from '../did/did-web.ts';
import { authorityOf } from '../did/https-identifier.ts';
import { encodeMultikey } from '../did/multikey.ts';
import { algorithms, type SignatureAlgorithm } from './algorithms.ts';
import { concealed } from './concealed.ts';
import type { PrivateJwk, PublicJwk } from './jwk.ts';
import type { KeyRecord } from './key-record.ts';
import { thumbprint } from './thumbprint.ts';

/** Which kind of DID a key gets. */
export type DidChoice =
  | {
      /** The key is its own identifier; not for RSA. */
      readonly method: 'key';
    }
  | {
      /** The key is its own identifier, as a JWK. */
      readonly method: 'jwk';
    }
  | {
      /** The identifier is a web address where the DID document is published. */
      readonly method: 'web';
      /** Host name in lower case, with `:port` where there is one. */
      readonly host: string;
      /** Path below the host, segments separated by `/`. */
      readonly path?: string;
    }
  | {
      /** The identifier is a web address where a controller document is published. */
      readonly method: 'https';
      /** The address, which is also the issuer's id; without query and fragment. */
      readonly url: string;
    };

/** What {@link generateKey} needs to know. */
export interface GenerateKeyOptions {
  /** Algorithm of the new key. */
  readonly alg: SignatureAlgorithm;
  /** The DID that the key shall have. */
  readonly did: DidChoice;
  /** Moment of creation: an ISO 8601 instant or a `Date`. */
  readonly created: string | Date;
}

/**
 * Makes a new key pair and names it by a DID, or by the address of a controller document. The fragment
 * of a key on the web is its RFC 7638 thumbprint, so that no two keys of one controller share a name.
 * The record holds the secret and is written out whole by `JSON.stringify`; Node's `console.log` leaves
 * the secret out.
 *
 * @throws `InvalidArgumentError` `keys.did-key-rsa` for an RSA key as did:key (use web or
 * jwk), `did.syntax` for a host, path or address that is not allowed, `keys.created` for a moment
 * that is none.
 * @example
 * const key = await generateKey({
 *   alg: 'EdDSA',
 *   did: { method: 'web', host: 'school.example', path: 'badges' },
 *   created: '2026-11-24T10:00:00Z',
 * });
 * key.controller; // 'did:web:school.example:badges'
 */
export async function generateKey(options: GenerateKeyOptions): Promise<KeyRecord> {
  const { alg, did } = options;
  const created = toMilliseconds(options.created);
  if (created === undefined) {
    throw new InvalidArgumentError({
      code: 'keys.created',
      message: '"created" must be an ISO 8601 instant with a zone, or a valid Date.',
      pointer: '/created',
    });
  }
  if (did.method === 'key' && algorithms[alg].kty === 'RSA') {
    throw new InvalidArgumentError({
      code: 'keys.did-key-rsa',
      message: 'did:key has no form for RSA keys; use did:web or did:jwk.',
      pointer: '/did/method',
      params: { alg },
    });
  }
  const { publicKeyJwk, privateKeyJwk } = await generateJwks(alg);
  const { controller, id } = await nameKey(did, publicKeyJwk);
  return {
    id,
    controller,
    alg,
    status: 'active',
    created: formatInstant(created),
    publicKeyJwk,
    privateKeyJwk,
  };
}

async function generateJwks(
  alg: SignatureAlgorithm,
): Promise<{ publicKeyJwk: PublicJwk; privateKeyJwk: PrivateJwk }> {
  const { key, kty, crv } = algorithms[alg];
  const parameters =
    kty === 'RSA'
      ? { ...key, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
      : key;
  // An asymmetric algorithm gives a pair; the typed overloads know only literal names.
  const pair = (await crypto.subtle.generateKey(parameters, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const pick = (members: readonly (keyof JsonWebKey & string)[]): Record<string, string> =>
    Object.fromEntries(members.map((member) => [member, String(jwk[member])]));
  const publicMembers = { OKP: ['x'], EC: ['x', 'y'], RSA: ['n', 'e'] } as const;
  const common = { kty, ...(crv === undefined ? {} : { crv }), alg };
  const publicKeyJwk: PublicJwk = { ...common, ...pick(publicMembers[kty]) };
  const secret = pick(kty === 'RSA' ? ['p', 'q', 'dp', 'dq', 'qi'] : []);
  return {
    publicKeyJwk,
    privateKeyJwk: concealed({ ...publicKeyJwk, d: String(jwk.d), ...secret }),
  };
}

async function nameKey(
  did: DidChoice,
  jwk: PublicJwk,
): Promise<{ controller: string; id: string }> {
  if (did.method === 'key') {
    const multikey = encodeMultikey(jwk);
    return { controller: `did:key:${multikey}`, id: `did:key:${multikey}#${multikey}` };
  }
  if (did.method === 'jwk') {
    const controller = didJwkOf(jwk);
    return { controller, id: `${controller}#0` };
  }
  const controller = did.method === 'web' ? didWebOf(did.host, did.path) : checkedAddress(did.url);
  return { controller, id: `${controller}#${await thumbprint(jwk)}` };
}

function checkedAddress(url: string): string {
  if (authorityOf(url) !== undefined) return url;
  throw new InvalidArgumentError({
    code: 'did.syntax',
    message:
      'A controller needs an https address with a lower-case host name with a dot, without query and fragment.',
    pointer: '/did/url',
  });
}
