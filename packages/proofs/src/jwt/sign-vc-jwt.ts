import { InvalidArgumentError, type JsonObject, toBase64Url } from '@merkki/core';
import { assertIssuerKey } from '../assert-issuer-key.ts';
import type { Signer } from '../keys/signer.ts';
import { claimRules, claimsOf, isVersion2 } from './claims.ts';

/** What {@link signVcJwt} needs. */
export interface SignVcJwtOptions {
  /** Signs with a key of the credential's issuer. */
  readonly signer: Signer;
}

/**
 * Secures a credential of data model 2.0 as a VC-JWT by the Open Badges 3.0 profile: the credential
 * itself is the payload, beside claims that repeat its issuer (`iss`), id (`jti`), subject (`sub`,
 * when the subject has an id), and dates (`nbf`, `exp`).
 *
 * @returns The token in compact form.
 * @throws `InvalidArgumentError` `jwt.version` when the credential is not of data model 2.0,
 * `jwt.iss`, `jwt.jti` or `jwt.nbf` when it lacks issuer, id or validFrom, `jwt.nbf` or `jwt.exp`
 * for a date that is none, `jwt.key-unbound` for a signer that is not the issuer's.
 * @see Open Badges 3.0, "JSON Web Token Proof Format".
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
  const { signer } = options;
  if (!isVersion2(credential)) {
    throw new InvalidArgumentError({
      code: 'jwt.version',
      message: 'Only credentials of data model 2.0 are signed as VC-JWT.',
      pointer: '/@context',
    });
  }
  assertIssuerKey(credential, signer, 'jwt.key-unbound');
  const claims = claimsOf(credential);
  for (const { claim, pointer } of claimRules) {
    const member = pointer.slice(1);
    const isRequired = claim === 'iss' || claim === 'jti' || claim === 'nbf';
    if (claims[claim] === undefined && (isRequired || credential[member] !== undefined)) {
      throw new InvalidArgumentError({
        code: `jwt.${claim}`,
        message: `The credential's ${member} is missing or not of the right form.`,
        pointer,
      });
    }
  }
  const header = { alg: signer.alg, kid: signer.id, typ: 'JWT' };
  const input = `${encodeJson(header)}.${encodeJson({ ...credential, ...claims })}`;
  return `${input}.${toBase64Url(await signer.sign(new TextEncoder().encode(input)))}`;
}

function encodeJson(value: JsonObject): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}
