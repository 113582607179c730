import type { JsonObject } from '@merkki/core';
import { verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { fromProblem } from '../checks/from-problem.ts';
import { type Check, check } from '../report.ts';
import { elmDocumentLoader } from './elm-document-loader.ts';
import type { Session } from './session.ts';

/** What the proofs of a document came to. */
export interface Proofs {
  readonly checks: readonly Check[];
  /** Cryptosuites. */
  readonly suites: readonly string[];
  /** Whether one of them is good. */
  readonly proven: boolean;
}

type Changes = Pick<
  Parameters<typeof verifyDataIntegrity>[1],
  'proofPurpose' | 'challenge' | 'domain'
>;

/**
 * Checks the embedded proofs of a document. Any one good proof suffices; all are reported.
 *
 * @internal
 */
export async function proveJson(
  document: JsonObject,
  session: Session,
  changes: Changes = {},
): Promise<Proofs> {
  const { maxProofs } = session.limits;
  const { proof } = document;
  if (Array.isArray(proof) && proof.length > maxProofs) {
    const checks = [check('limits', 'fail', 'limits.proofs', '/proof', { maxProofs })];
    return { checks, suites: [], proven: false };
  }
  const { proofs } = await verifyDataIntegrity(document, {
    documentLoader: elmDocumentLoader(session.documentLoader),
    resolveDid: session.resolveDid,
    now: new Date(session.clock.now),
    clockSkewSeconds: session.clockSkewSeconds,
    ...(session.compromised === undefined ? {} : { compromised: session.compromised }),
    ...changes,
  });
  const outcomes = proofs.map(({ outcome }) => outcome);
  const best =
    (['pass', 'unknown'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'fail';
  // Beside a good proof, or one that may be good, another that says nothing decides nothing.
  const checks = proofs.flatMap((found) => [
    fromProblem(found, found.outcome === best ? best : 'warn', 'proof'),
    ...found.notes.map((note) => fromProblem(note, 'warn', 'proof')),
  ]);
  const suites = proofs.flatMap(({ cryptosuite }) =>
    cryptosuite === undefined ? [] : [cryptosuite],
  );
  return { checks, suites: [...new Set(suites)], proven: best === 'pass' };
}
