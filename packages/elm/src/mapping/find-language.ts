import { type CodeEntry, findByCode, languages } from '@merkki/vocabularies';

/** The entry of the EU language list for a BCP 47 tag; region and script do not count there. */
export function findLanguage(tag: string): CodeEntry | undefined {
  return findByCode(languages, tag.split('-')[0]?.toLowerCase() ?? '');
}
