import { failWith, isJsonObject, type JsonObject, MerkkiError, type Result } from '@merkki/core';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { DidResolver } from './create-did-resolver.ts';
import {
  findVerificationMethod,
  type VerificationKey,
  type VerificationPurpose,
} from './find-verification-method.ts';
import { authorityOf } from './https-identifier.ts';

const maxMethodLength = 20_000;
const refusals: ReadonlySet<string> = new Set(['did.syntax', 'did.document-invalid']);

/**
 * Finds the key that signed for an issuer. The key's name must be the issuer's DID and a fragment,
 * byte for byte, before anything is resolved: nobody can make a verifier ask for another DID.
 *
 * @returns The key, or one problem: those of findVerificationMethod, `proof.issuer-binding` when
 * the name belongs to someone else, `did.syntax`, or `did.unresolvable`.
 * @internal
 */
export async function findIssuerKey(
  methodId: unknown,
  issuer: string | undefined,
  resolveDid: DidResolver,
  purpose: VerificationPurpose = 'assertionMethod',
): Promise<Result<VerificationKey, ProofsProblem>> {
  if (
    typeof methodId !== 'string' ||
    methodId.length > maxMethodLength ||
    !/^(?:did:[a-z0-9]+:|https:\/\/)[^#\s]+#[^#\s]+$/.test(methodId)
  ) {
    return failWith(proofsProblem('key.method-invalid'));
  }
  if (issuer === undefined || !methodId.startsWith(`${issuer}#`)) {
    return failWith(proofsProblem('proof.issuer-binding'));
  }
  const document = await resolveIssuer(issuer, resolveDid);
  return document.ok ? findVerificationMethod(document.value, methodId, purpose) : document;
}

/** Asks for an issuer's document; a failure decides nothing, a document of the wrong kind does. @internal */
export async function resolveIssuer(
  issuer: string,
  resolveDid: DidResolver,
): Promise<Result<JsonObject, ProofsProblem>> {
  const document = await resolveAt(issuer, resolveDid);
  return document.ok && document.value['id'] !== issuer
    ? failWith(proofsProblem('did.document-invalid'))
    : document;
}

/** Asks for what stands under an identifier, which for a web address must be that of a public host. @internal */
export async function resolveAt(
  id: string,
  resolveDid: DidResolver,
): Promise<Result<JsonObject, ProofsProblem>> {
  if (id.startsWith('https:') && authorityOf(id) === undefined) {
    return failWith(proofsProblem('did.syntax'));
  }
  try {
    const document: unknown = await resolveDid(id);
    return isJsonObject(document)
      ? { ok: true, value: document }
      : failWith(proofsProblem('did.document-invalid'));
  } catch (error) {
    // Whatever else a resolver throws is a failure of the surroundings, which decides nothing.
    const code = MerkkiError.isInstance(error) && refusals.has(error.code) ? error.code : undefined;
    return failWith(proofsProblem((code as ProofsCode | undefined) ?? 'did.unresolvable')); // of `refusals`
  }
}
