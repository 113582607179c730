import { type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/**
 * The first `null` of a document (in signing also the first empty array), which JSON-LD drops without
 * a word even in safe mode: it would not be signed, and could be added to what is signed.
 *
 * @see JSON-LD 1.1 Processing Algorithms and API, "Expansion Algorithm".
 * @internal
 */
export function vanishingProblem(
  document: JsonObject,
  options: { readonly emptyArrays: boolean },
): ProofsProblem | undefined {
  const stack: { value: JsonValue; path: readonly PropertyKey[] }[] = [
    { value: document, path: [] },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, path } = next;
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (value === null || (isEmpty && options.emptyArrays)) {
      const reason = value === null ? 'null' : 'empty array';
      return proofsProblem('jsonld.data-loss', toPointer(path), { reason });
    }
    if (typeof value !== 'object') continue;
    for (const [name, member] of Object.entries(value)) {
      if (name !== '@context') stack.push({ value: member, path: [...path, name] });
    }
  }
  return undefined;
}
