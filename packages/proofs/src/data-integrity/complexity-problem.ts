import type { JsonObject, JsonValue } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

const limits = { depth: 64, members: 10_000, contextsInOnePlace: 8, contextsInAll: 64 } as const;

/**
 * What speaks against canonicalising a document: each context costs milliseconds, however often it
 * is repeated, and blank nodes that look alike cost more than their number.
 *
 * @see RDF Dataset Canonicalization 1.0, "Dataset Poisoning".
 * @internal
 */
export function complexityProblem(document: JsonObject): ProofsProblem | undefined {
  const refuse = (limit: keyof typeof limits): ProofsProblem =>
    proofsProblem('limits.complexity', '', { limit, maximum: limits[limit] });
  const stack: { value: JsonValue; depth: number }[] = [{ value: document, depth: 1 }];
  let members = 0;
  let contexts = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.depth) return refuse('depth');
    for (const [name, member] of Object.entries(value)) {
      members += 1;
      if (members > limits.members) return refuse('members');
      if (name === '@context') {
        const count = Array.isArray(member) ? member.length : 1;
        contexts += count;
        if (count > limits.contextsInOnePlace) return refuse('contextsInOnePlace');
        if (contexts > limits.contextsInAll) return refuse('contextsInAll');
      }
      stack.push({ value: member, depth: depth + 1 });
    }
  }
  return undefined;
}
