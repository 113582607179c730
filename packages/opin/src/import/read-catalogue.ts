import { isJsonObject, type JsonValue, problem } from '@merkki/core';
import type { ImportedDraft } from './imported-draft.ts';
import { joinKouta } from './join-kouta.ts';
import { joinOoapi } from './join-ooapi.ts';
import { toImportedDraft } from './to-imported-draft.ts';

/** What came of one study of a catalogue. */
export interface CatalogueDraft extends ImportedDraft {
  /** Number of its first entry, from 1. */
  readonly number: number;
  /** The entries that it was made of, as the catalogue has them. */
  readonly sources: readonly JsonValue[];
}

/**
 * Reads the entries of a catalogue of OOAPI 6.0 or 5.0, or of Opintopolku: whole documents as
 * `mapOffering` makes them, or courses, programmes and offerings (koulutus and toteutus) one by one as
 * a service lists them, which are put together by their identifiers. The format is seen in each entry.
 *
 * @param value - A list, a page with `items`, or one entry.
 * @returns A draft for each study, made when it is asked for; an entry that belongs to no study comes
 * last, with the problem `import.entry`. A value that the model does not take is left out of the draft
 * and told as a loss. Never throws on bad data.
 * @example
 * const catalogue = [{ courseId: 'c1', name: [{ language: 'en', value: 'Quality' }] }];
 * [...readCatalogue(catalogue)][0]?.draft; // { title: { en: 'Quality' }, … }
 */
export function* readCatalogue(value: JsonValue): Generator<CatalogueDraft, void, undefined> {
  const list = entriesOf(value);
  const entries = list.flatMap((entry, index) =>
    isJsonObject(entry) ? [{ index, value: entry }] : [],
  );
  const studies = [...joinKouta(entries), ...joinOoapi(entries)];
  const used = new Set(studies.flatMap(({ indexes }) => indexes));
  for (const study of studies) {
    yield {
      ...toImportedDraft(study),
      number: Math.min(...study.indexes) + 1,
      sources: study.indexes.map((index) => list[index] ?? null),
    };
  }
  for (const [index, entry] of list.entries()) {
    if (used.has(index)) continue;
    const problems = [problem('import.entry')];
    yield {
      draft: {},
      problems,
      missing: [],
      losses: [],
      name: '',
      number: index + 1,
      sources: [entry],
    };
  }
}

function entriesOf(value: JsonValue): readonly JsonValue[] {
  if (!isJsonObject(value)) return isList(value) ? value : [value];
  const { items } = value;
  return isList(items) ? items : [value];
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
