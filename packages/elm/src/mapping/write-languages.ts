import { languages } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { ElmWriter } from './elm-writer.ts';
import { findLanguage } from './find-language.ts';

/** Writes languages of the EU list; a tag without an entry there is a loss. */
export function writeLanguages(
  writer: ElmWriter,
  tags: readonly string[],
  path: string,
): Concept[] {
  return tags.flatMap((tag, index) => {
    const entry = findLanguage(tag);
    if (entry !== undefined) return [writer.entry(languages, entry)];
    writer.lose('loss.unknown-code', `${path}/${index}`);
    return [];
  });
}
