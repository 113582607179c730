import { failWith, isJsonObject, type JsonObject, type Result, succeed } from '@merkki/core';
import type { VerificationKey } from '../did/find-verification-method.ts';
import { secretMembers } from '../keys/jwk.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { thumbprint } from '../keys/thumbprint.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { WantedKey } from './wanted-key.ts';

const maxKeys = 100;

/**
 * Finds the key of a token in a JWK set. A set that holds a secret, or two keys of the wanted name, is
 * refused; a key whose `iss` names another issuer is none of this one's.
 *
 * @returns The key, or one problem: `did.document-invalid`, `key.private-exposed`, `jwt.key-unbound`,
 * `jwt.kid`, `key.type` or `key.weak`.
 * @see RFC 7517, section 5; Open Badges 3.0 Implementation Guide, "Key management".
 * @internal
 */
export async function findInKeySet(
  set: JsonObject,
  wanted: WantedKey,
  issuer: string,
): Promise<Result<VerificationKey, ProofsProblem>> {
  const { keys } = set;
  const listed = keys === undefined ? [] : [keys].flat();
  if (keys === undefined || listed.length > maxKeys || !listed.every(isJsonObject)) {
    return failWith(proofsProblem('did.document-invalid', '/keys'));
  }
  if (listed.some((key) => secretMembers.some((member) => Object.hasOwn(key, member)))) {
    return failWith(proofsProblem('key.private-exposed'));
  }
  const named: JsonObject[] = [];
  for (const key of listed) if (await isWanted(key, wanted)) named.push(key);
  const [key, second] = named.filter(({ iss }) => iss === undefined || iss === issuer);
  if (key === undefined) {
    return failWith(proofsProblem(named.length > 0 ? 'jwt.key-unbound' : 'jwt.kid'));
  }
  if (second !== undefined && wanted.kid !== undefined) {
    return failWith(proofsProblem('did.document-invalid', '/keys', { reason: 'duplicate' }));
  }
  return readKey(key, issuer, wanted.kid);
}

/** A JWK that was found for an issuer, under the name by which it was asked for. @internal */
export function readKey(
  key: JsonObject,
  issuer: string,
  name: string | undefined,
): Result<VerificationKey, ProofsProblem> {
  const jwk = readPublicJwk(key);
  const id = name ?? (typeof key['kid'] === 'string' ? key['kid'] : issuer);
  return jwk.ok ? succeed({ id, controller: issuer, jwk: jwk.value }) : jwk;
}

async function isWanted(key: JsonObject, wanted: WantedKey): Promise<boolean> {
  if (wanted.kid !== undefined) return key['kid'] === wanted.kid;
  const jwk = readPublicJwk(key);
  return jwk.ok && (await thumbprint(jwk.value)) === wanted.thumbprint;
}
