import { isJsonObject } from '@merkki/core';
import { readDocument } from '@merkki/model';

/**
 * Tells whether a text is a definition, good or bad: YAML, or JSON with a version of the document's shape.
 *
 * @internal
 */
export function isDefinitionText(text: string, path: string): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  const read = readDocument(text);
  return read.ok && isJsonObject(read.value.value) && 'schemaVersion' in read.value.value;
}
