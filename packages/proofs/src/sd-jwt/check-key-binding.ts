import type { JsonObject } from '@merkki/core';
import { readAlgorithm } from '../jwt/header-problem.ts';
import { fitsAlgorithm } from '../keys/import-key.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { verifySignature } from '../keys/verify-signature.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { digestOf } from './check-disclosures.ts';
import { holderKeyOf, type SdJwtParts } from './split-sd-jwt.ts';

/** What a presentation must answer. */
export interface ExpectedKeyBinding {
  /** Who asked: the value of `aud`. */
  readonly audience: string;
  /** The value of `nonce` that was asked with. */
  readonly nonce: string;
  /** How old the answer may be. Default 300 seconds. */
  readonly maxAgeSeconds?: number;
}

/**
 * What is wrong with the key binding of a presentation: the holder named in `cnf` must have signed this
 * very presentation, for who asked, just now.
 *
 * @see RFC 9901, sections 4.3 and 7.3.
 * @internal
 */
export async function keyBindingProblem(
  { jwt, keyBinding, presented }: SdJwtParts,
  expected: ExpectedKeyBinding,
  clock: { readonly now: number; readonly skew: number },
): Promise<ProofsProblem | undefined> {
  if (keyBinding === undefined) return proofsProblem('sd-jwt.key-binding-missing');
  const invalid = (reason: string): ProofsProblem =>
    proofsProblem('sd-jwt.key-binding', '', { reason });
  const { header, payload, signature, signingInput } = keyBinding;
  if (header['typ'] !== 'kb+jwt') return invalid('typ');
  if (Object.hasOwn(header, 'crit')) return invalid('crit');
  const alg = readAlgorithm(header);
  const key = readPublicJwk(holderKeyOf(jwt.payload) ?? null);
  if (!key.ok) return invalid('cnf');
  if (alg === undefined || !fitsAlgorithm(key.value, alg)) return invalid('alg');
  if (!(await verifySignature(key.value, alg, signature, signingInput)))
    return invalid('signature');
  const digest = digestOf(jwt.payload['_sd_alg'] ?? 'sha-256');
  if (payload['sd_hash'] !== (await digest?.(presented))) return invalid('sd_hash');
  if (payload['aud'] !== expected.audience) return invalid('aud');
  if (payload['nonce'] !== expected.nonce) return invalid('nonce');
  return isFresh(payload, expected, clock) ? undefined : invalid('iat');
}

function isFresh(
  { iat }: JsonObject,
  { maxAgeSeconds = 300 }: ExpectedKeyBinding,
  { now, skew }: { readonly now: number; readonly skew: number },
): boolean {
  if (typeof iat !== 'number') return false;
  const age = now - iat * 1000;
  return age >= -skew && age <= maxAgeSeconds * 1000 + skew;
}
