/** A value that may not stand in a credential, and its place. */
export interface Unwritable {
  readonly path: readonly (string | number)[];
  readonly code: 'schema.null' | 'schema.empty-array' | 'schema.type' | 'limits.depth';
}

/** Deepest level of objects and arrays that is looked at; the limit of the JSON reader. */
const maxDepth = 64;

/**
 * Finds what JSON-LD would drop without a word (null, empty arrays), what is no JSON, and nesting
 * that is too deep, anywhere in a document, members that no schema knows included.
 *
 * @see Open Badges 3.0, section 6 (serialization): null and empty arrays are left out.
 * @internal
 */
export function findUnwritable(document: unknown): readonly Unwritable[] {
  const found: Unwritable[] = [];
  const waiting: { value: unknown; path: readonly (string | number)[] }[] = [
    { value: document, path: [] },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (value === null) found.push({ path, code: 'schema.null' });
    else if (typeof value === 'object') {
      if (path.length >= maxDepth) return [{ path: path.slice(0, 1), code: 'limits.depth' }];
      if (Array.isArray(value) && value.length === 0) {
        found.push({ path, code: 'schema.empty-array' });
      }
      const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
      for (const [key, member] of entries) waiting.push({ value: member, path: [...path, key] });
    } else if (!isJsonLeaf(value) && path.length > 0) found.push({ path, code: 'schema.type' });
  }
  return found;
}

/** A member that is `undefined` is one that is not there. */
function isJsonLeaf(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    value === undefined ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
