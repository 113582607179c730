import type { Locale } from '@merkki/core';
import { renderOfferingCard } from '@merkki/opin/card';
import type { Context } from './command.ts';
import { readDefinition } from './read-definition.ts';

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
