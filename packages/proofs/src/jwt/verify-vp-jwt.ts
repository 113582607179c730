import type { JsonObject, JsonValue } from '@merkki/core';
import { holderOf } from '../holder-of.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readClock } from '../read-clock.ts';
import { headerProblem, unknownMembers } from './header-problem.ts';
import { readJwt } from './read-jwt.ts';
import { readPresentation } from './read-presentation.ts';
import { lifetimeProblem, signingTime } from './token-time.ts';
import { outcomeOf, verifyToken } from './verify-token.ts';
import type { VerifyTokenOptions } from './verify-token-options.ts';
import type { VpJwtCheck } from './vp-jwt-check.ts';

/** What {@link verifyVpJwt} needs. */
export interface VerifyVpJwtOptions extends VerifyTokenOptions {
  /** For whom the presentation must be; not compared without. */
  readonly audience?: string;
  /** The challenge that it must answer; without it a copied presentation passes. */
  readonly nonce?: string;
}

/** The members of the outcome that grow while a token is read. */
type Found = Omit<VpJwtCheck, 'outcome' | 'code' | 'pointer' | 'params'>;

/**
 * Checks a presentation in a JWT: strict encoding, an allowed algorithm, a key that the holder's own
 * document gives out under `authentication`, the signature, its lifetime, and that it answers the one who
 * asked. The credentials in it come back for the caller to verify; that they are about the holder is the
 * caller's to compare.
 *
 * @returns One outcome, with what could be read. Never throws on bad data.
 * @throws `InvalidArgumentError` `jwt.options` for a `now`, `provenAt` or `clockSkewSeconds` that cannot
 * be used.
 * @see Securing Verifiable Credentials using JOSE and COSE, section 3.1.2; RFC 7519, section 4.1.
 * @example
 * const check = await verifyVpJwt('no.to.ken', {
 *   resolveDid: async () => ({}),
 *   now: '2026-11-24T10:00:00Z',
 *   nonce: 'n-0S6_WzA2Mj',
 * });
 * check.code; // 'jwt.malformed'
 */
export async function verifyVpJwt(jwt: string, options: VerifyVpJwtOptions): Promise<VpJwtCheck> {
  const clock = readClock(options, 'jwt.options');
  let found: Found = { credentials: [], notes: [] };
  const conclude = (problem: ProofsProblem): VpJwtCheck => ({
    outcome: outcomeOf(problem.code),
    ...problem,
    ...found,
  });

  const parts = readJwt(jwt);
  if (!parts.ok) return conclude(parts.error);
  const { header, payload } = parts.value;
  found = { ...found, header };
  const wrongHeader = headerProblem(header, 'vp');
  if (wrongHeader !== undefined) return conclude(wrongHeader);

  const read = readPresentation(payload);
  if (!read.ok) return conclude(read.error);
  found = { ...found, ...read.value, notes: unknownMembers(header) };
  const holder = signerOf(header) ?? holderOf(read.value.presentation) ?? textOf(payload['iss']);
  if (holder === undefined) return conclude(proofsProblem('jwt.holder', '/holder'));
  found = { ...found, holder };

  const token = await verifyToken(
    parts.value,
    { controller: holder, purpose: 'authentication', signedAt: signingTime(payload) },
    options,
    clock,
  );
  const { verificationMethod: key } = token;
  found = {
    ...found,
    ...(key === undefined ? {} : { verificationMethod: key }),
    notes: [...found.notes, ...token.notes],
  };
  return conclude(
    token.problem ??
      holderProblem(read.value.presentation, payload, holder) ??
      lifetimeProblem(payload, clock) ??
      askerProblem(payload, options) ??
      proofsProblem('jwt.ok'),
  );
}

/** The DID that `kid` names. */
function signerOf({ kid }: JsonObject): string | undefined {
  return typeof kid === 'string' ? /^(did:[a-z0-9]+:[^#]+)#/.exec(kid)?.[1] : undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The presentation must name its signer, where it names a holder. */
function holderProblem(
  presentation: JsonObject,
  { iss }: JsonObject,
  signer: string,
): ProofsProblem | undefined {
  if (presentation['holder'] !== undefined && holderOf(presentation) !== signer) {
    return proofsProblem('jwt.holder', '/holder');
  }
  return iss === undefined || iss === signer ? undefined : proofsProblem('jwt.iss', '/holder');
}

/** What shows that the presentation was made for someone else, or for another occasion. */
function askerProblem(
  { aud, nonce }: JsonObject,
  options: VerifyVpJwtOptions,
): ProofsProblem | undefined {
  const audiences = aud === undefined ? [] : [aud].flat();
  if (options.audience !== undefined && !audiences.includes(options.audience)) {
    return proofsProblem('jwt.aud');
  }
  return options.nonce === undefined || nonce === options.nonce
    ? undefined
    : proofsProblem('jwt.nonce');
}
