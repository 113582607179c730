import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countries, languages } from '../src/index.ts';
import * as notations from '../src/notations.ts';

const { hasNotation, countryNotations, languageNotations, territorialUnitNotations } = notations;
const standards = process.env['MERKKI_STANDARDS'];

const lists = {
  atu: territorialUnitNotations,
  country: countryNotations,
  currency: notations.currencyNotations,
  'file-type': notations.fileTypeNotations,
  language: languageNotations,
};

describe('a list of codes alone', () => {
  test.each(Object.entries(lists))('%s is frozen and says where it comes from', (_name, list) => {
    expect([list, list.source, list.groups].every(Object.isFrozen)).toBe(true);
    expect(list.source.title).toMatch(/\S/);
    expect(list.base).toBe(`${list.scheme}/`);
  });

  test('has the codes of the lists with names', () => {
    for (const { uri } of countries.entries) expect(hasNotation(countryNotations, uri)).toBe(true);
    for (const { uri } of languages.entries) expect(hasNotation(languageNotations, uri)).toBe(true);
  });

  test.each([
    [languageNotations.scheme],
    [languageNotations.base],
    [`${languageNotations.base}QQX`],
    [`${languageNotations.base}FI`],
    [`${languageNotations.base}FIN FIJ`],
    [`${languageNotations.base}toString`],
    ['http://example.org/FIN'],
  ])('does not have %s', (uri) => {
    expect(hasNotation(languageNotations, uri)).toBe(false);
  });

  test.skipIf(!standards).each(Object.entries(lists))(
    '%s has the published codes and no others (needs MERKKI_STANDARDS)',
    (name, { base, groups }) => {
      const file = join(standards ?? '', 'standards/elm/cv', `${name}.json`);
      const published: { concepts: { id: string }[]; unlabelledIds?: string[] } = JSON.parse(
        readFileSync(file, 'utf8'),
      );
      const { concepts, unlabelledIds = [] } = published;
      const codes = Object.entries(groups).flatMap(([start, ends]) =>
        ends.split(' ').map((end) => `${base}${start}${end}`),
      );
      const all = [...concepts.map(({ id }) => id), ...unlabelledIds.map((one) => base + one)];
      expect(codes.sort()).toEqual([...new Set(all)].sort());
    },
  );
});
