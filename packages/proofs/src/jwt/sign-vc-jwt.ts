import { InvalidArgumentError, type JsonObject } from '@merkki/core';
import { assertIssuerKey } from '../assert-issuer-key.ts';
import { issuerOf } from '../credential-issuer.ts';
import type { Signer } from '../keys/signer.ts';
import { claimRules, claimsOf, isVersion2, registeredClaims } from './claims.ts';
import type { JwtProfile } from './jwt-profile.ts';
import { assertNoClaims, momentClaim, signToken } from './sign-token.ts';

/** What {@link signVcJwt} needs. */
export interface SignVcJwtOptions {
  /** Signs with a key of the credential's issuer. */
  readonly signer: Signer;
  /** Which standard the token follows. Default `ob3`. */
  readonly profile?: JwtProfile;
  /** Moment of signing, claim `iat`: an ISO 8601 instant or a `Date`. Without it the token says none. */
  readonly signedAt?: string | Date;
}

/**
 * Secures a credential of data model 2.0 as a VC-JWT. By the Open Badges 3.0 profile (`ob3`) the
 * credential itself is the payload, beside claims that repeat its issuer (`iss`), id (`jti`), subject
 * (`sub`, when the subject has an id), and dates (`nbf`, `exp`); 1EdTech asks for RS256 or ES256. By
 * VC-JOSE-COSE (`vc-jose`) the payload is the credential alone.
 *
 * @returns The token in compact form.
 * @throws `InvalidArgumentError` `jwt.version` when the credential is not of data model 2.0, `jwt.iss`
 * when it lacks an issuer, `jwt.jti` or `jwt.nbf` when an Open Badge lacks id or validFrom, `jwt.nbf` or
 * `jwt.exp` for a date that is none, `jwt.reserved-member` for a member that would be a claim,
 * `jwt.key-unbound` for a signer that is not the issuer's, `jwt.options` for a `signedAt` that is none.
 * @see Open Badges 3.0, "JSON Web Token Proof Format"; Securing Verifiable Credentials using JOSE and
 * COSE, section 3.1.1.
 * @example
 * const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: new Date(0) });
 * const jwt = await signVcJwt(
 *   {
 *     '@context': ['https://www.w3.org/ns/credentials/v2'],
 *     id: 'urn:uuid:6f1f1c0e-8a54-4d0b-9f0d-0a0b0c0d0e0f',
 *     type: ['VerifiableCredential'],
 *     issuer: key.controller,
 *     validFrom: '2026-11-24T10:00:00Z',
 *     credentialSubject: {},
 *   },
 *   { signer: createSigner(key) },
 * );
 */
export async function signVcJwt(
  credential: JsonObject,
  options: SignVcJwtOptions,
): Promise<string> {
  const { signer, profile = 'ob3' } = options;
  if (!isVersion2(credential)) {
    throw new InvalidArgumentError({
      code: 'jwt.version',
      message: 'Only credentials of data model 2.0 are signed as VC-JWT.',
      pointer: '/@context',
    });
  }
  assertNoClaims(credential, registeredClaims);
  assertIssuerKey(credential, signer, 'jwt.key-unbound');
  const time = momentClaim('iat', options.signedAt);
  if (profile === 'vc-jose') {
    if (issuerOf(credential) === undefined) throw memberProblem('iss', '/issuer');
    return signToken(signer, { typ: 'vc+jwt', cty: 'vc' }, { ...credential, ...time });
  }
  const claims = { ...checkedClaims(credential), ...time };
  return signToken(signer, { typ: 'JWT' }, { ...credential, ...claims });
}

/** The claims that Open Badges 3.0 asks for. */
function checkedClaims(credential: JsonObject): JsonObject {
  const claims = claimsOf(credential);
  for (const { claim, pointer } of claimRules) {
    const isRequired = claim === 'iss' || claim === 'jti' || claim === 'nbf';
    const hasMember = credential[pointer.slice(1)] !== undefined;
    if (claims[claim] === undefined && (isRequired || hasMember)) {
      throw memberProblem(claim, pointer);
    }
  }
  return claims;
}

function memberProblem(claim: string, pointer: string): InvalidArgumentError {
  return new InvalidArgumentError({
    code: `jwt.${claim}`,
    message: `The credential's ${pointer.slice(1)} is missing or not of the right form.`,
    pointer,
  });
}
