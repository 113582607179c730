import { InvalidArgumentError, type JsonObject, toMilliseconds } from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { validityProblem } from '../did/validity-problem.ts';
import { fitsAlgorithm } from '../keys/import-key.ts';
import { verifySignature } from '../keys/verify-signature.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { findJwtKey } from './find-jwt-key.ts';
import { headerNotes, headerProblem, readAlgorithm } from './header-problem.ts';
import type { JwtCheck } from './jwt-check.ts';
import { compareClaims, readCredential } from './read-credential.ts';
import { readJwt } from './read-jwt.ts';

/** What {@link verifyVcJwt} needs. */
export interface VerifyVcJwtOptions {
  /** Where DID documents come from. */
  readonly resolveDid: DidResolver;
  /** The DID that must have signed. Default: the issuer that the credential names. */
  readonly issuer?: string;
  /** Moment of verification: an ISO 8601 instant or a `Date`. */
  readonly now: string | Date;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
}

/** The members of the outcome that grow while a token is read. */
type Found = Omit<JwtCheck, 'outcome' | 'code' | 'pointer' | 'params'>;

/**
 * Checks a VC-JWT by the Open Badges 3.0 profile: strict encoding, an allowed algorithm that fits the
 * key, a key of the issuer's own document, the signature, and claims that agree with the credential.
 * Whether the credential is in force is not judged here: its `validFrom` and `validUntil` come back
 * (filled in from `nbf` and `exp` where it lacks them) for the caller to compare with the clock.
 *
 * @returns One outcome, with what could be read. Never throws on bad data.
 * @throws `InvalidArgumentError` `jwt.options` for a `now` or `clockSkewSeconds` that cannot be
 * used.
 * @see Open Badges 3.0, "JSON Web Token Proof Format"; RFC 7515, section 5.2; RFC 8725.
 * @example
 * const check = await verifyVcJwt('no.to.ken', {
 *   resolveDid: async () => ({}),
 *   now: '2026-11-24T10:00:00Z',
 * });
 * check.code; // 'jwt.malformed'
 */
export async function verifyVcJwt(jwt: string, options: VerifyVcJwtOptions): Promise<JwtCheck> {
  const now = toMilliseconds(options.now);
  const seconds = options.clockSkewSeconds ?? 60;
  if (now === undefined || !(seconds >= 0 && seconds <= 300)) {
    throw new InvalidArgumentError({
      code: 'jwt.options',
      message: '"now" must be an instant, and "clockSkewSeconds" a number from 0 to 300.',
    });
  }
  let found: Found = { notes: [] };
  const conclude = (problem: ProofsProblem): JwtCheck => ({
    outcome:
      problem.code === 'jwt.ok' ? 'pass' : problem.code === 'did.unresolvable' ? 'unknown' : 'fail',
    ...problem,
    ...found,
  });

  const parts = readJwt(jwt);
  if (!parts.ok) return conclude(parts.error);
  const { header, payload, signature, signingInput } = parts.value;
  found = { ...found, header };
  const wrongHeader = headerProblem(header);
  if (wrongHeader !== undefined) return conclude(wrongHeader);

  const read = readCredential(payload);
  if (!read.ok) return conclude(read.error);
  const compared = compareClaims(payload, read.value);
  const { credential, notes } = compared.ok
    ? compared.value
    : { credential: read.value, notes: [] };
  found = { header, credential, notes: [...notes, ...headerNotes(header)] };

  const { iss, iat } = payload;
  const issuer = issuerOf(credential) ?? (typeof iss === 'string' ? iss : undefined);
  if (issuer === undefined || (options.issuer !== undefined && options.issuer !== issuer)) {
    return conclude(proofsProblem('jwt.iss', '/issuer'));
  }
  const key = await findJwtKey(header, issuer, options.resolveDid);
  if (!key.ok) return conclude(key.error);
  found = { ...found, verificationMethod: key.value.id };
  const stale = validityProblem(key.value, signedAt(payload) ?? now);
  if (stale !== undefined) return conclude(stale);
  const alg = readAlgorithm(header);
  if (alg === undefined || !fitsAlgorithm(key.value.jwk, alg)) {
    return conclude(proofsProblem('jwt.alg-key-mismatch'));
  }
  if (!(await verifySignature(key.value.jwk, alg, signature, signingInput))) {
    return conclude(proofsProblem('jwt.signature'));
  }
  if (!compared.ok) return conclude(compared.error);
  return conclude(proofsProblem(isLater(iat, now + seconds * 1000) ? 'jwt.iat' : 'jwt.ok'));
}

/** When a token says it was signed; for want of better, from when it holds. */
function signedAt({ iat, nbf }: JsonObject): number | undefined {
  const seconds = [iat, nbf].find((value) => typeof value === 'number');
  return typeof seconds === 'number' ? seconds * 1000 : undefined;
}

/** The W3C's own vectors write `iat` as text; only a number is a date here. */
function isLater(seconds: unknown, limit: number): boolean {
  return typeof seconds === 'number' && seconds * 1000 > limit;
}
