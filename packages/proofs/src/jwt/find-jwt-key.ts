import { failWith, type JsonObject, type Result } from '@merkki/core';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { resolveIssuer } from '../did/find-issuer-key.ts';
import type { VerificationPurpose } from '../did/find-verification-method.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { thumbprint } from '../keys/thumbprint.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { findInDocument } from './find-in-document.ts';
import { findWebKey } from './find-web-key.ts';
import { type FoundKey, isFragment, type WantedKey } from './wanted-key.ts';

/** What may name a key: no white space and no control characters. */
const kidPattern = /^[!-~]{1,20000}$/;

/**
 * Finds the key of a token among those that its controller gives out for a purpose: the one that `kid`
 * names, else the one whose thumbprint is that of `jwk`. A `jwk` is never trusted by itself, and nobody
 * else than the controller is asked.
 *
 * @internal
 */
export async function findJwtKey(
  header: JsonObject,
  controller: string,
  purpose: VerificationPurpose,
  resolveDid: DidResolver,
): Promise<Result<FoundKey, ProofsProblem>> {
  const { kid, jwk } = header;
  const embedded = jwk === undefined ? undefined : readPublicJwk(jwk);
  if (embedded !== undefined && !embedded.ok) return embedded;
  if (kid !== undefined && !(typeof kid === 'string' && kidPattern.test(kid))) {
    return failWith(proofsProblem('jwt.kid'));
  }
  const print = embedded && (await thumbprint(embedded.value));
  const wanted: WantedKey = {
    ...(kid === undefined ? {} : { kid }),
    ...(print === undefined ? {} : { thumbprint: print }),
  };
  const found = controller.startsWith('https:')
    ? await findWebKey(wanted, controller, purpose, resolveDid)
    : await findDidKey(wanted, controller, purpose, resolveDid);
  if (!found.ok || kid === undefined || print === undefined) return found;
  return (await thumbprint(found.value.key.jwk)) === print
    ? found
    : failWith(proofsProblem('jwt.key-unbound'));
}

async function findDidKey(
  wanted: WantedKey,
  did: string,
  purpose: VerificationPurpose,
  resolveDid: DidResolver,
): Promise<Result<FoundKey, ProofsProblem>> {
  const { kid } = wanted;
  if (kid !== undefined && !kid.startsWith(`${did}#`) && !isFragment(kid)) {
    const isOthers = /^(?:did:[a-z0-9]+:|https:\/\/)[^#]+#./.test(kid);
    return failWith(proofsProblem(isOthers ? 'jwt.key-unbound' : 'jwt.kid'));
  }
  const document = await resolveIssuer(did, resolveDid);
  return document.ok ? findInDocument(document.value, wanted, purpose) : document;
}
