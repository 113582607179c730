import type { DocumentLoader } from '@merkki/contexts';
import { InvalidArgumentError, isJsonObject, type JsonValue, toMilliseconds } from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { ProofCheck } from './proof-check.ts';
import { type ProofContext, verifyProof } from './verify-proof.ts';

/** What {@link verifyDataIntegrity} needs. */
export interface VerifyDataIntegrityOptions {
  /** Where contexts come from. */
  readonly documentLoader: DocumentLoader;
  /** Where DID documents come from. */
  readonly resolveDid: DidResolver;
  /** The DID that must have signed. Default: the document's `issuer`. */
  readonly issuer?: string;
  /** Moment of verification, an ISO 8601 instant or a `Date`; without it future and past are not judged. */
  readonly now?: string | Date;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
}

/** What came of checking all proofs of a document. */
export interface DataIntegrityReport {
  /** One entry per proof; a document without proof has one entry `proof.none`. */
  readonly proofs: readonly ProofCheck[];
}

const maxProofs = 8;

/**
 * Checks every embedded proof of a document against the keys of its issuer. Nothing is fetched but
 * through `documentLoader` and `resolveDid`, and the contexts are asked for only after the key was
 * found. Which contexts may be used, and whether the credential is in force, is for the caller to
 * judge.
 *
 * @returns One entry per proof. Never throws on bad data.
 * @throws `InvalidArgumentError` `proof.options` for a `now` or `clockSkewSeconds` that cannot
 * be used.
 * @see Verifiable Credential Data Integrity 1.0, "Verify Proof"; Data Integrity EdDSA Cryptosuites
 * 1.0, section 3.2.
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
  const clock = readClock(options);
  const fail = (problem: ProofsProblem): DataIntegrityReport => ({
    proofs: [{ outcome: 'fail', ...problem }],
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
  const issuer = options.issuer ?? issuerOf(document);
  const context: ProofContext = {
    unsecured,
    proofs: proofs.filter(isJsonObject),
    issuer,
    documentLoader: options.documentLoader,
    resolveDid: options.resolveDid,
    ...clock,
  };
  const checks: ProofCheck[] = [];
  for (const [index, entry] of proofs.entries()) {
    const base = Array.isArray(proof) ? `/proof/${index}` : '/proof';
    checks.push(await verifyProof(entry, base, context));
  }
  return { proofs: checks };
}

function readClock(options: VerifyDataIntegrityOptions): {
  now: number | undefined;
  skew: number;
} {
  const now = options.now === undefined ? undefined : toMilliseconds(options.now);
  const seconds = options.clockSkewSeconds ?? 60;
  if ((options.now !== undefined && now === undefined) || !(seconds >= 0 && seconds <= 300)) {
    throw new InvalidArgumentError({
      code: 'proof.options',
      message: '"now" must be an instant, and "clockSkewSeconds" a number from 0 to 300.',
    });
  }
  return { now, skew: seconds * 1000 };
}
