import { isJsonObject } from '@merkki/core';

/** Major version of the document shape that this package reads. */
export const schemaMajor = 1;

/**
 * Reads the major version that a document names.
 *
 * @internal
 */
export function majorOf(value: unknown): number | undefined {
  const version = isJsonObject(value) ? value['schemaVersion'] : undefined;
  const major = typeof version === 'string' ? /^(\d+)\.\d+$/.exec(version)?.[1] : undefined;
  return major === undefined ? undefined : Number(major);
}
