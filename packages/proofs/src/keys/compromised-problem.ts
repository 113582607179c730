import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/**
 * What speaks against a key that the caller knows to be in others' hands, by its whole name or by a
 * fragment that belongs to its controller.
 *
 * @internal
 */
export function compromisedProblem(
  methodId: unknown,
  controller: string | undefined,
  compromised: readonly string[],
): ProofsProblem | undefined {
  if (typeof methodId !== 'string') return undefined;
  const id = methodId.startsWith('#') ? `${controller}${methodId}` : methodId;
  return compromised.includes(id) ? proofsProblem('key.compromised') : undefined;
}
