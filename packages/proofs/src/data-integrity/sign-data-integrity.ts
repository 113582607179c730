import type { DocumentLoader } from '@merkki/contexts';
import {
  formatInstant,
  InvalidArgumentError,
  isJsonObject,
  type JsonObject,
  MerkkiError,
  toMilliseconds,
} from '@merkki/core';
import { assertIssuerKey } from '../assert-issuer-key.ts';
import type { Signer } from '../keys/signer.ts';
import { eddsaRdfc2022 } from './suites/eddsa-rdfc-2022.ts';
import { vanishingProblem } from './vanishing-problem.ts';

/** What {@link signDataIntegrity} needs. */
export interface SignDataIntegrityOptions {
  /** Signs with an Ed25519 key of the credential's issuer. */
  readonly signer: Signer;
  /** Moment of signing: an ISO 8601 instant or a `Date`. */
  readonly created: string | Date;
  /** Where contexts come from. */
  readonly documentLoader: DocumentLoader;
}

/**
 * Adds an embedded proof with cryptosuite eddsa-rdfc-2022 to a credential. What the contexts do not
 * define cannot be signed and is refused. A document that has proofs already gets one more beside
 * them.
 *
 * @returns A copy of the credential with its proof.
 * @throws `InvalidArgumentError` `proof.key-type` for a signer that is not Ed25519,
 * `proof.issuer-binding` for a signer that is not the issuer's, `proof.created-invalid`. A
 * `MerkkiError` `jsonld.undefined-term`, `jsonld.relative-iri`, `jsonld.data-loss`, `jsonld.invalid`
 * or `limits.complexity` for a document that cannot be signed, with the place where it is known; an
 * `UnavailableError` `jsonld.context-unavailable`.
 * @see Data Integrity EdDSA Cryptosuites 1.0, section 3.2.
 * @example
 * import { createDocumentLoader } from '@merkki/contexts';
 *
 * const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: new Date(0) });
 * const signed = await signDataIntegrity(
 *   {
 *     '@context': 'https://www.w3.org/ns/credentials/v2',
 *     type: 'VerifiableCredential',
 *     issuer: key.controller,
 *     credentialSubject: { id: 'urn:uuid:6f1f1c0e-8a54-4d0b-9f0d-0a0b0c0d0e0f', name: 'Aino' },
 *   },
 *   {
 *     signer: createSigner(key),
 *     created: '2026-11-24T10:00:00Z',
 *     documentLoader: createDocumentLoader(),
 *   },
 * );
 */
export async function signDataIntegrity(
  credential: JsonObject,
  options: SignDataIntegrityOptions,
): Promise<JsonObject> {
  const { signer, documentLoader } = options;
  const suite = eddsaRdfc2022;
  if (signer.alg !== suite.alg) {
    throw new InvalidArgumentError({
      code: 'proof.key-type',
      message: `${suite.name} needs an Ed25519 key; the signer's algorithm is ${signer.alg}.`,
      params: { alg: signer.alg, cryptosuite: suite.name },
    });
  }
  assertIssuerKey(credential, signer, 'proof.issuer-binding');
  const created = toMilliseconds(options.created);
  if (created === undefined) {
    throw new InvalidArgumentError({
      code: 'proof.created-invalid',
      message: '"created" must be an ISO 8601 instant with a zone, or a valid Date.',
    });
  }
  const { proof: earlier, ...document } = credential;
  const vanishing = vanishingProblem(document, { emptyArrays: true });
  if (vanishing !== undefined) {
    throw new MerkkiError({
      ...vanishing,
      message: 'JSON-LD would drop a null or an empty array of the document.',
    });
  }
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: suite.name,
    created: formatInstant(created),
    verificationMethod: signer.id,
    proofPurpose: 'assertionMethod',
  };
  const context = document['@context'];
  const proofOptions = { ...(context === undefined ? {} : { '@context': context }), ...proof };
  const { combined } = await suite.hash({
    document,
    proofOptions,
    documentLoader,
    proofPointer: '/proof',
  });
  const signed = { ...proof, proofValue: suite.encodeProofValue(await signer.sign(combined)) };
  const others = Array.isArray(earlier) ? earlier : isJsonObject(earlier) ? [earlier] : [];
  return { ...document, proof: others.length === 0 ? signed : [...others, signed] };
}
