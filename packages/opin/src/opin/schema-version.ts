/** The version of the schema whose introduction was read. */
export const readVersion = '0.0.1';

/** Form of a version by semantic versioning. */
export const versionPattern = '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$';

/** How a document's version of the schema stands to the one that a reader knows. */
export type SchemaVersionFit =
  /** The same major version: everything that is known is where it was. */
  | 'same-major'
  /** An older major version, which opin.fi supports for a transition time. */
  | 'older-major'
  /** A newer major version, or one whose major version is 0: anything may have changed. */
  | 'unknown';

/**
 * Tells whether a reader of one version of opin.fi's schema can read a document of another. A minor
 * version adds only fields that are not mandatory; below 1.0.0 nothing is promised.
 *
 * @param version - `schemaVersion` of the document.
 * @param known - The version that the reader knows.
 * @returns `undefined` when one of the two is no version.
 * @see Semantic Versioning 2.0.0; HED, introduction.
 * @example
 * schemaVersionFit('1.4.0', '1.2.0'); // 'same-major'
 */
export function schemaVersionFit(version: string, known: string): SchemaVersionFit | undefined {
  const [theirs, ours] = [version, known].map((text) => new RegExp(versionPattern).exec(text)?.[1]);
  if (theirs === undefined || ours === undefined) return undefined;
  if (Number(theirs) === Number(ours)) {
    return Number(ours) > 0 || version === known ? 'same-major' : 'unknown';
  }
  return Number(theirs) > 0 && Number(theirs) < Number(ours) ? 'older-major' : 'unknown';
}
