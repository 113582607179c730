import type { DocumentLoader } from '@merkki/contexts';
import { InvalidArgumentError, isJsonObject, type JsonObject, MerkkiError } from '@merkki/core';
import type { ProofCode } from '../problem-codes.ts';
import { contextProblem } from './context-problem.ts';

/** What {@link deriveProof} needs. */
export interface DeriveProofOptions {
  /** JSON Pointers into the credential: what to disclose beside what the issuer made mandatory. */
  readonly pointers: readonly string[];
  /** Where contexts come from. */
  readonly documentLoader: DocumentLoader;
  /** The `id` of the base proof; needed when there are several. */
  readonly proofId?: string;
}

/**
 * Makes of a credential with an ecdsa-sd-2023 base proof one that discloses only a part of it: what
 * the issuer made mandatory, and what the holder chooses. The issuer's key is not needed, and not
 * checked: what is derived from a forged base proof does not verify.
 *
 * @returns The disclosed part with a derived proof, for a verifier. Other proofs are left out.
 * @throws `InvalidArgumentError` `proof.none` when the credential has no such base proof, or several
 * and `proofId` names none of them; `proof.pointer` for a pointer that names nothing, or a part of an
 * ordered list. A `MerkkiError` `proof.encoding` for a broken base proof, `proof.signature` when it
 * was not made for this credential; `jsonld.*`, `context.not-approved` and `limits.complexity` as in
 * {@link signDataIntegrity}.
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.6.5.
 * @example
 * import { createDocumentLoader } from '@merkki/contexts';
 *
 * const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: new Date(0) });
 * const documentLoader = createDocumentLoader();
 * const signed = await signDataIntegrity(
 *   {
 *     '@context': 'https://www.w3.org/ns/credentials/v2',
 *     type: 'VerifiableCredential',
 *     issuer: key.controller,
 *     validFrom: '2026-11-24T10:00:00Z',
 *     credentialSubject: { id: 'urn:uuid:6f1f1c0e-8a54-4d0b-9f0d-0a0b0c0d0e0f', name: 'Aino' },
 *   },
 *   {
 *     signer: createSigner(key),
 *     created: '2026-11-24T10:00:00Z',
 *     documentLoader,
 *     cryptosuite: 'ecdsa-sd-2023',
 *     mandatoryPointers: ['/issuer'],
 *   },
 * );
 * const disclosed = await deriveProof(signed, { pointers: ['/validFrom'], documentLoader });
 * disclosed['credentialSubject']; // undefined
 */
export async function deriveProof(
  credential: JsonObject,
  options: DeriveProofOptions,
): Promise<JsonObject> {
  const { proof: proofs, ...document } = credential;
  const { findBaseProof, createDerivedProofValue } = await import(
    './selective-disclosure/create-derived-proof-value.ts'
  );
  const candidates = [proofs ?? []].flat().filter(isJsonObject);
  const found = await findBaseProof(candidates, options.proofId);
  if (found === undefined) {
    throw new InvalidArgumentError({
      code: 'proof.none' satisfies ProofCode,
      message: 'The credential must have one ecdsa-sd-2023 base proof, or "proofId" name it.',
      pointer: '/proof',
    });
  }
  const unfit = contextProblem(document);
  if (unfit !== undefined) {
    throw new MerkkiError({ ...unfit, message: 'The credential brings contexts of its own.' });
  }
  const { proofValue: _proofValue, ...kept } = found.proof;
  const derived = await createDerivedProofValue(document, found.base, options);
  return { ...derived.disclosed, proof: { ...kept, proofValue: derived.proofValue } };
}
