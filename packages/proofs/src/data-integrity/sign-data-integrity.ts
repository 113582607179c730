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
import type { VerificationPurpose } from '../did/find-verification-method.ts';
import { holderOf } from '../holder-of.ts';
import type { Signer } from '../keys/signer.ts';
import type { ProofsCode, ProofsProblem } from '../problem-codes.ts';
import { contextProblem } from './context-problem.ts';
import type { Cryptosuite } from './cryptosuite.ts';
import { defaultCryptosuite, findCryptosuite } from './cryptosuites.ts';
import { previousProofs, withProofs } from './previous-proofs.ts';
import { proofOptionsFor } from './proof-options-for.ts';
import { vanishingProblem } from './vanishing-problem.ts';

/** The cryptosuites that {@link signDataIntegrity} signs with. */
export type CryptosuiteName =
  | 'ecdsa-jcs-2019'
  | 'ecdsa-rdfc-2019'
  | 'ecdsa-sd-2023'
  | 'eddsa-jcs-2022'
  | 'eddsa-rdfc-2022';

/** What {@link signDataIntegrity} needs. */
export interface SignDataIntegrityOptions {
  /** Signs with a key of the credential's issuer, or of the presentation's holder. */
  readonly signer: Signer;
  /** Moment of signing: an ISO 8601 instant or a `Date`. */
  readonly created: string | Date;
  /** Where contexts come from. */
  readonly documentLoader: DocumentLoader;
  /** Default: `eddsa-rdfc-2022` for an Ed25519 key, `ecdsa-rdfc-2019` for P-256 and P-384. */
  readonly cryptosuite?: CryptosuiteName;
  /** What the proof is for. Default `assertionMethod`; a presentation has `authentication`. */
  readonly proofPurpose?: VerificationPurpose;
  /** The challenge that a presentation answers. */
  readonly challenge?: string;
  /** Whom a presentation is meant for. */
  readonly domain?: string;
  /** JSON Pointers to what a holder must always disclose; for `ecdsa-sd-2023`. Default: nothing. */
  readonly mandatoryPointers?: readonly string[];
  /** Name of the proof, a URI, by which another proof can build on it. */
  readonly id?: string;
  /** Ids of the proofs of the document on which this one is built, and which it covers. */
  readonly previousProof?: string | readonly string[];
  /** Moment after which the proof is no longer good: an ISO 8601 instant or a `Date`. */
  readonly expires?: string | Date;
}

/**
 * Adds an embedded proof to a credential or presentation. What the contexts do not define cannot be
 * signed and is refused (by the `jcs` suites, which sign the JSON as it stands, it is signed). A
 * document that has proofs already gets one more beside them. With `ecdsa-sd-2023` the proof is a base
 * proof, for the holder alone, who discloses parts with {@link deriveProof}.
 *
 * @returns A copy of the document with its proof.
 * @throws `InvalidArgumentError` `proof.key-type` for a signer whose key the cryptosuite does not take,
 * `proof.unsupported-suite`, `proof.issuer-binding` for a signer that is not the issuer's (or
 * holder's), `proof.created-invalid`, `proof.previous-missing`, `proof.pointer` for a mandatory pointer
 * that names nothing, `proof.options` for options that do not go together. A `MerkkiError`
 * `jsonld.undefined-term`, `jsonld.relative-iri`, `jsonld.data-loss`, `jsonld.invalid`,
 * `context.not-approved` or `limits.complexity` for a document that cannot be signed, with the place
 * where it is known; an `UnavailableError` `jsonld.context-unavailable`.
 * @see Verifiable Credential Data Integrity 1.0, "Add Proof" and "Add Proof Set/Chain"; Data Integrity
 * EdDSA Cryptosuites 1.0; Data Integrity ECDSA Cryptosuites 1.0.
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
  document: JsonObject,
  options: SignDataIntegrityOptions,
): Promise<JsonObject> {
  const { signer, documentLoader, mandatoryPointers = [] } = options;
  const { proof: earlier, ...unsecured } = document;
  const suite = pickSuite(options);
  assertOwnKey(document, options);
  const others = [earlier ?? []].flat().filter(isJsonObject);
  const previous = previousProofs(listed(options.previousProof), others);
  if (previous === undefined) {
    throw invalid('proof.previous-missing', 'The document has no proof of an id to build on.');
  }
  const unfit =
    contextProblem(unsecured) ??
    (suite.secures === 'json-ld' ? vanishingProblem(unsecured, { emptyArrays: true }) : undefined);
  if (unfit !== undefined) throw new MerkkiError({ ...unfit, message: messages[unfit.code] ?? '' });

  const context = unsecured['@context'];
  const proof = {
    ...proofMembers(options, suite.name),
    ...(suite.secures === 'json' && context !== undefined ? { '@context': context } : {}),
  };
  const proofValue = await suite.sign({
    document: withProofs(unsecured, previous),
    proofOptions: proofOptionsFor(suite, proof, unsecured),
    documentLoader,
    proofPointer: '/proof',
    alg: signer.alg,
    mandatoryPointers,
    sign: (bytes) => signer.sign(bytes),
  });
  const signed = { ...proof, proofValue };
  return { ...unsecured, proof: others.length === 0 ? signed : [...others, signed] };
}

const messages: Partial<Record<ProofsProblem['code'], string>> = {
  'context.not-approved': 'A context must be an address, and stand at the root of the document.',
  'jsonld.data-loss': 'JSON-LD would drop a null or an empty array of the document.',
};

/** A suite that signs. */
type SigningSuite = Cryptosuite & Required<Pick<Cryptosuite, 'sign'>>;

function pickSuite(options: SignDataIntegrityOptions): SigningSuite {
  const { cryptosuite, signer, mandatoryPointers, previousProof } = options;
  const { alg } = signer;
  const suite = cryptosuite === undefined ? defaultCryptosuite(alg) : findCryptosuite(cryptosuite);
  if (suite?.sign === undefined) {
    throw cryptosuite === undefined
      ? invalid('proof.key-type', `No cryptosuite signs with a key for ${alg}.`, { alg })
      : invalid('proof.unsupported-suite', 'The cryptosuite is not one that signs here.');
  }
  if (!suite.algs.includes(alg)) {
    const message = `${suite.name} needs a key for ${suite.algs.join(' or ')}; the signer's is for ${alg}.`;
    throw invalid('proof.key-type', message, { alg, cryptosuite: suite.name });
  }
  const discloses = suite.name === 'ecdsa-sd-2023';
  if (discloses ? previousProof !== undefined : mandatoryPointers !== undefined) {
    throw invalid(
      'proof.options',
      '"mandatoryPointers" go with ecdsa-sd-2023 only, and "previousProof" with every other suite.',
    );
  }
  return { ...suite, sign: suite.sign };
}

function assertOwnKey(
  document: JsonObject,
  { signer, proofPurpose = 'assertionMethod' }: SignDataIntegrityOptions,
): void {
  if (proofPurpose === 'assertionMethod') {
    assertIssuerKey(document, signer, 'proof.issuer-binding');
    return;
  }
  const holder = holderOf(document);
  if (holder !== undefined && !signer.id.startsWith(`${holder}#`)) {
    throw invalid('proof.issuer-binding', "The signer's key must belong to the holder.");
  }
}

function proofMembers(options: SignDataIntegrityOptions, cryptosuite: string): JsonObject {
  const { signer, proofPurpose = 'assertionMethod', id, challenge, domain } = options;
  const created = toMilliseconds(options.created);
  if (created === undefined) {
    throw invalid(
      'proof.created-invalid',
      '"created" must be an ISO 8601 instant with a zone, or a valid Date.',
    );
  }
  const expires = options.expires === undefined ? undefined : toMilliseconds(options.expires);
  if (options.expires !== undefined && !(expires !== undefined && expires > created)) {
    throw invalid('proof.options', '"expires" must be an instant after "created".');
  }
  const previousProof = listed(options.previousProof);
  return {
    ...(id === undefined ? {} : { id }),
    type: 'DataIntegrityProof',
    cryptosuite,
    created: formatInstant(created),
    ...(expires === undefined ? {} : { expires: formatInstant(expires) }),
    verificationMethod: signer.id,
    proofPurpose,
    ...(challenge === undefined ? {} : { challenge }),
    ...(domain === undefined ? {} : { domain }),
    ...(previousProof === undefined ? {} : { previousProof }),
  };
}

function listed(previousProof: SignDataIntegrityOptions['previousProof']) {
  return typeof previousProof === 'object' ? [...previousProof] : previousProof;
}

function invalid(
  code: ProofsCode | 'proof.options',
  message: string,
  params: Readonly<Record<string, string>> = {},
): InvalidArgumentError {
  return new InvalidArgumentError({ code, message, params });
}
