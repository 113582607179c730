import { type CodeEntry, languages } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { ElmWriter } from './elm-writer.ts';
import { findLanguage } from './find-language.ts';

/**
 * Writes languages of the EU list, each once; a tag without an entry there is a loss, and so is what a
 * tag says beyond the language.
 */
export function writeLanguages(
  writer: ElmWriter,
  tags: readonly string[],
  path: string,
): Concept[] {
  const written = new Set<CodeEntry>();
  return tags.flatMap((tag, index) => {
    const entry = findLanguage(tag);
    if (entry === undefined) {
      writer.lose('loss.unknown-code', `${path}/${index}`);
      return [];
    }
    const isKnown = written.has(entry);
    if (isKnown || tag !== entry.code) writer.lose('loss.replaced', `${path}/${index}`);
    written.add(entry);
    return isKnown ? [] : [writer.entry(languages, entry)];
  });
}
