import type { DocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonValue } from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';
import type { DidResolver } from '../did/create-did-resolver.ts';
import type { VerificationPurpose } from '../did/find-verification-method.ts';
import { holderOf } from '../holder-of.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readClock } from '../read-clock.ts';
import type { ProofCheck } from './proof-check.ts';
import { type ProofContext, verifyProof } from './verify-proof.ts';

/** What {@link verifyDataIntegrity} needs. */
export interface VerifyDataIntegrityOptions {
  /** Where contexts come from. */
  readonly documentLoader: DocumentLoader;
  /** Where DID documents come from. */
  readonly resolveDid: DidResolver;
  /**
   * The DID that must have signed. Default: the document's `issuer`; with purpose `authentication` its
   * `holder`.
   */
  readonly issuer?: string;
  /** Moment of verification, an ISO 8601 instant or a `Date`; without it future and past are not judged. */
  readonly now?: string | Date;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
  /** Ids of keys that others are known to have: nothing they signed counts. */
  readonly compromised?: readonly string[];
  /**
   * Moment at which the document is proved to have been there, by a time stamp or a log; it counts as the
   * time of signing, and `compromised` is then the caller's to judge.
   */
  readonly provenAt?: string | Date;
  /** What the proof must have been made for. Default `assertionMethod`; a presentation has `authentication`. */
  readonly proofPurpose?: VerificationPurpose;
  /** The challenge that the proof must answer. Without it a note says so of a presentation. */
  readonly challenge?: string;
  /** The domain, or one of several, that the proof must have been made for. */
  readonly domain?: string;
}

/** What came of checking all proofs of a document. */
export interface DataIntegrityReport {
  /** One entry per proof; a document without proof has one entry `proof.none`. */
  readonly proofs: readonly ProofCheck[];
}

const maxProofs = 8;

/**
 * Checks every embedded proof of a document against the keys of its issuer, or of a presentation
 * against those of its holder. Nothing is fetched but through `documentLoader` and `resolveDid`, and
 * the contexts are asked for only after the key was found. Where a context changed under its address
 * the newest content is tried first, then the older ones, and a note says which one verified. Which
 * contexts must be used, and whether the credential is in force, is for the caller to judge.
 *
 * @returns One entry per proof. Never throws on bad data.
 * @throws `InvalidArgumentError` `proof.options` for a `now`, `provenAt` or `clockSkewSeconds` that
 * cannot be used.
 * @see Verifiable Credential Data Integrity 1.0, "Verify Proof Sets and Chains"; Data Integrity EdDSA
 * Cryptosuites 1.0; Data Integrity ECDSA Cryptosuites 1.0.
 * @example
 * import { createDocumentLoader } from '@merkki/contexts';
 *
 * const { proofs } = await verifyDataIntegrity(
 *   {},
 *   { documentLoader: createDocumentLoader(), resolveDid: createDidResolver() },
 * );
 * proofs[0]?.code; // 'proof.none'
 */
export async function verifyDataIntegrity(
  document: JsonValue,
  options: VerifyDataIntegrityOptions,
): Promise<DataIntegrityReport> {
  const clock = readClock({ ...options, now: options.now ?? new Date(0) }, 'proof.options');
  const { skew, provenAt } = clock;
  const now = options.now === undefined ? undefined : clock.now;
  const fail = (problem: ProofsProblem): DataIntegrityReport => ({
    proofs: [{ outcome: 'fail', ...problem, notes: [] }],
  });
  if (!isJsonObject(document)) return fail(proofsProblem('proof.none'));
  const { proof, ...unsecured } = document;
  const proofs = proof === undefined ? [] : [proof].flat();
  if (proofs.length === 0) return fail(proofsProblem('proof.none', '/proof'));
  if (proofs.length > maxProofs) {
    return fail(
      proofsProblem('limits.complexity', '/proof', { limit: 'proofs', maximum: maxProofs }),
    );
  }
  const { proofPurpose = 'assertionMethod', challenge, domain } = options;
  const signer = proofPurpose === 'authentication' ? holderOf(document) : issuerOf(document);
  const context: ProofContext = {
    unsecured,
    proofs: proofs.filter(isJsonObject),
    issuer: options.issuer ?? signer,
    expected: { proofPurpose, challenge, domain, now, skew },
    compromised: provenAt === undefined ? (options.compromised ?? []) : [],
    provenAt,
    documentLoader: options.documentLoader,
    resolveDid: options.resolveDid,
  };
  const checks: ProofCheck[] = [];
  for (const [index, entry] of proofs.entries()) {
    const base = Array.isArray(proof) ? `/proof/${index}` : '/proof';
    checks.push(await verifyProof(entry, base, context));
  }
  return { proofs: checks };
}
