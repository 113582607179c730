import { InvalidArgumentError, type JsonObject } from '@merkki/core';
import { holderOf } from '../holder-of.ts';
import type { Signer } from '../keys/signer.ts';
import { isVersion2, registeredClaims } from './claims.ts';
import { assertNoClaims, momentClaim, signToken } from './sign-token.ts';

/** What {@link signVpJwt} needs. */
export interface SignVpJwtOptions {
  /** Signs with a key of the holder, which the holder's document gives out under `authentication`. */
  readonly signer: Signer;
  /** For whom the presentation is, claim `aud`. */
  readonly audience?: string;
  /** The challenge of whoever asked for the presentation, claim `nonce`. */
  readonly nonce?: string;
  /** Moment of signing, claim `iat`: an ISO 8601 instant or a `Date`. */
  readonly signedAt?: string | Date;
  /** Moment from which the presentation counts no more, claim `exp`. */
  readonly expires?: string | Date;
}

/**
 * Secures a presentation of data model 2.0 as a JWT: the presentation itself is the payload, beside the
 * claims that bind it to who asked for it. Credentials in it that are JWTs themselves stand in
 * `verifiableCredential` as `EnvelopedVerifiableCredential`.
 *
 * @returns The token in compact form.
 * @throws `InvalidArgumentError` `jwt.version` when the presentation is not of data model 2.0,
 * `jwt.malformed` when it is no VerifiablePresentation, `jwt.holder` when it names another
 * holder than the signer's DID, `jwt.reserved-member` for a member that would be a claim, `jwt.options`
 * for a moment that is none.
 * @see Securing Verifiable Credentials using JOSE and COSE, section 3.1.2.
 * @example
 * const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: new Date(0) });
 * const jwt = await signVpJwt(
 *   { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'] },
 *   { signer: createSigner(key), audience: 'https://verifier.example', nonce: 'n-0S6_WzA2Mj' },
 * );
 */
export async function signVpJwt(
  presentation: JsonObject,
  options: SignVpJwtOptions,
): Promise<string> {
  const { signer, audience, nonce } = options;
  const { type, holder } = presentation;
  const refuse = (code: string, message: string, pointer: string): InvalidArgumentError =>
    new InvalidArgumentError({ code, message, pointer });
  if (!isVersion2(presentation)) {
    throw refuse(
      'jwt.version',
      'Only presentations of data model 2.0 are signed as JWT.',
      '/@context',
    );
  }
  if (![type].flat().includes('VerifiablePresentation')) {
    throw refuse('jwt.malformed', 'The document is no VerifiablePresentation.', '/type');
  }
  if (holder !== undefined && !signer.id.startsWith(`${holderOf(presentation)}#`)) {
    throw refuse('jwt.holder', "The holder must be the signer's DID.", '/holder');
  }
  assertNoClaims(presentation, [...registeredClaims, 'nonce']);
  const claims = {
    ...(audience === undefined ? {} : { aud: audience }),
    ...(nonce === undefined ? {} : { nonce }),
    ...momentClaim('iat', options.signedAt),
    ...momentClaim('exp', options.expires),
  };
  return signToken(signer, { typ: 'vp+jwt', cty: 'vp' }, { ...presentation, ...claims });
}
