import { isJsonObject, type JsonValue, pickText } from '@merkki/core';
import { printable } from './io/terminal.ts';

/**
 * The title of a definition or award in a language, as far as there is one, safe to show.
 *
 * @internal
 */
export function titleOf(document: JsonValue, language: string): string | undefined {
  if (!isJsonObject(document)) return undefined;
  const definition = document['microCredential'] ?? document;
  const title = isJsonObject(definition) ? definition['title'] : undefined;
  if (!isJsonObject(title)) return undefined;
  const texts = Object.fromEntries(
    Object.entries(title).flatMap(([tag, text]) => (typeof text === 'string' ? [[tag, text]] : [])),
  );
  const picked = pickText(texts, [language, 'en', 'fi']);
  return picked && printable(picked.text);
}
