import type { JsonObject } from '@merkki/core';
import { checkStatus as lookUpStatus } from '@merkki/proofs/status-list';
import { type Check, check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import { fromProblem } from './from-problem.ts';

/**
 * Looks up the status of a badge, where there is a loader to get the lists with; every entry counts.
 *
 * @see VCDM 2.0, section 4.10 (Status); Open Badges 3.0, section 9.1.
 * @internal
 */
export async function checkStatus(
  document: JsonObject,
  {
    loadResource,
    documentLoader,
    resolveDid,
    clock,
    clockSkewSeconds,
    statusPolicy,
    compromised,
    limits,
  }: ResolvedOptions,
): Promise<readonly Check[]> {
  if (loadResource === undefined || document['credentialStatus'] === undefined) {
    return [statusNotLookedUp(document)];
  }
  const found = await lookUpStatus(document, {
    loadResource,
    documentLoader,
    resolveDid,
    now: new Date(clock.now),
    clockSkewSeconds,
    maxUnpackedBytes: limits.maxUnpackedBytes,
    ...(compromised === undefined ? {} : { compromised }),
    ...statusPolicy,
  });
  return found.flatMap(({ message, notes, outcome, ...rest }) => {
    const params = message === undefined ? rest.params : { ...rest.params, message };
    return [
      fromProblem({ ...rest, params }, outcome, 'status'),
      ...notes.map((note) => fromProblem(note, 'warn', 'status')),
    ];
  });
}

/**
 * Says whether a credential has a status, which is not looked up.
 *
 * @internal
 */
export function statusNotLookedUp(document: JsonObject): Check {
  return Object.hasOwn(document, 'credentialStatus')
    ? check('status', 'unknown', 'status.not-checked', '/credentialStatus')
    : check('status', 'skip', 'status.none');
}
