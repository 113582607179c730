import { failWith, type JsonObject, type Result, succeed } from '@merkki/core';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { findIssuerKey, resolveIssuer } from '../did/find-issuer-key.ts';
import { listVerificationMethods, type VerificationKey } from '../did/find-verification-method.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { thumbprint } from '../keys/thumbprint.ts';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/** The names under which this check knows what findIssuerKey says. */
const keyCodes: Partial<Record<ProofsCode, ProofsCode>> = {
  'key.controller': 'jwt.key-unbound',
  'key.method-invalid': 'jwt.kid',
  'key.not-found': 'jwt.kid',
  'proof.issuer-binding': 'jwt.key-unbound',
};

/**
 * Finds the key of a VC-JWT among those that the issuer's own document gives out to assert: the one
 * that `kid` names, else the one whose thumbprint is that of `jwk`. A `jwk` is never trusted by
 * itself.
 *
 * @internal
 */
export async function findJwtKey(
  header: JsonObject,
  issuer: string,
  resolveDid: DidResolver,
): Promise<Result<VerificationKey, ProofsProblem>> {
  const { kid, jwk } = header;
  const named = jwk === undefined ? undefined : readPublicJwk(jwk);
  if (named !== undefined && !named.ok) return named;
  const wanted = named === undefined ? undefined : await thumbprint(named.value);

  if (kid === undefined) {
    const document = await resolveIssuer(issuer, resolveDid);
    if (!document.ok) return document;
    for (const key of listVerificationMethods(document.value, 'assertionMethod')) {
      if ((await thumbprint(key.jwk)) === wanted) return succeed(key);
    }
    return failWith(proofsProblem('jwt.key-unbound'));
  }
  const key = await findIssuerKey(kid, issuer, resolveDid);
  if (!key.ok) {
    const { code, params } = key.error;
    return failWith(proofsProblem(keyCodes[code] ?? code, '', params));
  }
  return wanted === undefined || wanted === (await thumbprint(key.value.jwk))
    ? key
    : failWith(proofsProblem('jwt.key-unbound'));
}
