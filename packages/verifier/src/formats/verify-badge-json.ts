import type { JsonObject } from '@merkki/core';
import { verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { fromProblem } from '../checks/from-problem.ts';
import { type Check, check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import type { Verified } from './verified.ts';
import { checkBadgeContent, checkBadgeForm } from './verify-badge.ts';

/**
 * Verifies a badge with embedded proofs. Any one good proof suffices; all are reported.
 *
 * @internal
 */
export async function verifyBadgeJson(
  document: JsonObject,
  options: ResolvedOptions,
): Promise<Verified> {
  const form = checkBadgeForm(withoutEmptyProof(document));
  const wellFormed = !form.some(({ id, outcome }) => outcome === 'fail' && id !== 'proof');
  const { checks, suites, proven } = wellFormed
    ? await checkProofs(document, options)
    : { checks: [check('proof', 'skip', 'proof.not-checked')], suites: [], proven: false };
  const content = await checkBadgeContent(document, proven, options);
  return { document, proof: suites, checks: [...form, ...checks, ...content] };
}

/** An empty list of proofs is no proof, and that says it all. */
function withoutEmptyProof(document: JsonObject): JsonObject {
  const { proof, ...unsigned } = document;
  return Array.isArray(proof) && proof.length === 0 ? unsigned : document;
}

interface Proofs {
  readonly checks: readonly Check[];
  readonly suites: readonly string[];
  readonly proven: boolean;
}

async function checkProofs(document: JsonObject, options: ResolvedOptions): Promise<Proofs> {
  const { proofs } = await verifyDataIntegrity(document, {
    documentLoader: options.documentLoader,
    resolveDid: options.resolveDid,
    now: new Date(options.clock.now),
    clockSkewSeconds: options.clockSkewSeconds,
  });
  const outcomes = proofs.map(({ outcome }) => outcome);
  const best =
    (['pass', 'unknown'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'fail';
  const proven = best === 'pass';
  // Beside a good proof, or one that may be good, another that says nothing decides nothing.
  const checks = proofs.map((found) =>
    fromProblem(found, found.outcome === best ? best : 'warn', 'proof'),
  );
  const suites = proofs.flatMap(({ cryptosuite }) =>
    cryptosuite === undefined ? [] : [cryptosuite],
  );
  return {
    checks: proven ? [...checks, check('issuer', 'pass', 'issuer.ok', '/issuer')] : checks,
    suites: [...new Set(suites)],
    proven,
  };
}
