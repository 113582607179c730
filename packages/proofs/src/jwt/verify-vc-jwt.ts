import type { JsonObject } from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readClock } from '../read-clock.ts';
import { headerNotes, headerProblem } from './header-problem.ts';
import type { JwtCheck } from './jwt-check.ts';
import { profileOf } from './jwt-profile.ts';
import { compareClaims, readCredential } from './read-credential.ts';
import { readJwt } from './read-jwt.ts';
import { lifetimeProblem, signingTime } from './token-time.ts';
import { outcomeOf, verifyToken } from './verify-token.ts';
import type { VerifyTokenOptions } from './verify-token-options.ts';

/** What {@link verifyVcJwt} needs. */
export interface VerifyVcJwtOptions extends VerifyTokenOptions {
  /** The DID that must have signed. Default: the issuer that the credential names. */
  readonly issuer?: string;
}

/** The members of the outcome that grow while a token is read. */
type Found = Omit<JwtCheck, 'outcome' | 'code' | 'pointer' | 'params'>;

/**
 * Checks a VC-JWT by the profile that its `typ` names, Open Badges 3.0 or VC-JOSE-COSE: strict encoding,
 * an allowed algorithm that fits the key, a key of the issuer's own document or key set, the signature,
 * and claims that agree with the credential. Whether the credential is in force is not judged here: its
 * `validFrom` and `validUntil` come back (for an Open Badge filled in from `nbf` and `exp` where it lacks
 * them) for the caller to compare with the clock.
 *
 * An issuer named by an https address is asked for its controller document (the address itself), for
 * `/.well-known/jwks.json` of its host, and for `kid` when that is an address on the host.
 *
 * @returns One outcome, with what could be read. Never throws on bad data.
 * @throws `InvalidArgumentError` `jwt.options` for a `now`, `provenAt` or `clockSkewSeconds` that cannot
 * be used.
 * @see Open Badges 3.0, "JSON Web Token Proof Format"; Securing Verifiable Credentials using JOSE and
 * COSE, section 3.1; RFC 7515, section 5.2; RFC 8725.
 * @example
 * const check = await verifyVcJwt('no.to.ken', {
 *   resolveDid: async () => ({}),
 *   now: '2026-11-24T10:00:00Z',
 * });
 * check.code; // 'jwt.malformed'
 */
export async function verifyVcJwt(jwt: string, options: VerifyVcJwtOptions): Promise<JwtCheck> {
  const clock = readClock(options, 'jwt.options');
  let found: Found = { notes: [] };
  const conclude = (problem: ProofsProblem): JwtCheck => ({
    outcome: outcomeOf(problem.code),
    ...problem,
    ...found,
  });

  const parts = readJwt(jwt);
  if (!parts.ok) return conclude(parts.error);
  const { header, payload } = parts.value;
  found = { ...found, header };
  const wrongHeader = headerProblem(header, 'vc');
  if (wrongHeader !== undefined) return conclude(wrongHeader);
  const profile = profileOf(header);
  found = { ...found, profile };

  const read = readCredential(payload);
  if (!read.ok) return conclude(read.error);
  const compared = compareClaims(payload, read.value, profile);
  const { credential, notes } = compared.ok
    ? compared.value
    : { credential: read.value, notes: [] };
  found = { ...found, credential, notes: [...notes, ...headerNotes(header)] };

  const { iss } = payload;
  const issuer = issuerOf(credential) ?? (typeof iss === 'string' ? iss : undefined);
  if (issuer === undefined || (options.issuer !== undefined && options.issuer !== issuer)) {
    return conclude(proofsProblem('jwt.iss', '/issuer'));
  }
  const token = await verifyToken(
    parts.value,
    {
      controller: controllerOf(issuer),
      purpose: 'assertionMethod',
      signedAt: signingTime(payload, credential),
    },
    options,
    clock,
  );
  const { verificationMethod: key } = token;
  found = {
    ...found,
    ...(key === undefined ? {} : { verificationMethod: key }),
    notes: [...found.notes, ...token.notes],
  };
  if (token.problem !== undefined) return conclude(token.problem);
  if (!compared.ok) return conclude(compared.error);
  return conclude(
    lifetimeProblem(profile === 'ob3' ? signatureTime(payload) : payload, clock) ??
      proofsProblem('jwt.ok'),
  );
}

/** The DID of an issuer; some write the DID URL of the key in its place. */
function controllerOf(issuer: string): string {
  return issuer.startsWith('did:') ? issuer.replace(/#.*$/s, '') : issuer;
}

/** In an Open Badge `nbf` and `exp` are the credential's own dates. */
function signatureTime({ iat }: JsonObject): JsonObject {
  return iat === undefined ? {} : { iat };
}
