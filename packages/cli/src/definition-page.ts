import { isJsonObject, type Locale } from '@merkki/core';
import { readDocument } from '@merkki/model';
import { renderOfferingCard } from '@merkki/opin/card';
import type { Context } from './command.ts';
import { readDefinition } from './read-definition.ts';

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

/**
 * The page that shows a realisation of a definition as a learner would see it. Prints every problem of
 * the definition with its place; `undefined` when there is one.
 *
 * @throws `map.no-offering` or `map.unknown-offering` when there is no such realisation.
 * @internal
 */
export async function definitionPage(
  context: Context,
  path: string,
  language: Locale,
  offering: string | undefined,
): Promise<string | undefined> {
  const definition = await readDefinition(context, path);
  return definition === undefined
    ? undefined
    : renderOfferingCard(definition, {
        language,
        ...(offering === undefined ? {} : { offering }),
      });
}
