import type { JsonObject, JsonValue } from '@merkki/core';

/**
 * The proofs on which a proof is built, in the order of the document; `undefined` when one is missing.
 *
 * @see Data Integrity 1.0, "Verify Proof Sets and Chains".
 * @internal
 */
export function previousProofs(
  named: JsonValue | undefined,
  proofs: readonly JsonObject[],
): readonly JsonObject[] | undefined {
  if (named === undefined) return [];
  const ids = [named].flat();
  const found = proofs.filter(({ id }) => id !== undefined && ids.includes(id));
  return ids.length > 0 && ids.every((id) => found.some((proof) => proof['id'] === id))
    ? found
    : undefined;
}

/** The document that a proof covers: with the proofs on which it is built. @internal */
export function withProofs(document: JsonObject, previous: readonly JsonObject[]): JsonObject {
  return previous.length === 0 ? document : { ...document, proof: previous };
}
