import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DataFile, type ManifestEntry, readData } from '../scripts/data.ts';
import { gradeScales } from '../src/index.ts';

const standards = process.env['MERKKI_STANDARDS'];
const read = (file: string) => readFileSync(join(standards ?? '', file));

const manifest = Object.entries(readData<Record<string, ManifestEntry>>('MANIFEST'));
const sources = manifest.flatMap(([list, { checkedAgainst = [] }]) =>
  checkedAgainst.map(({ file, sha256 }) => ({ list, file, sha256 })),
);
const euLists = [
  ...new Set(
    sources.filter(({ file }) => file.startsWith('standards/elm/cv/')).map(({ list }) => list),
  ),
];
/** Lists that leave out codes of the published one on purpose. */
const parts = ['countries', 'languages', 'file-types'];

interface Concept {
  id: string;
  prefLabel: Record<string, string>;
}

/** The published concepts of a list, and the scheme that all its files name. */
function published(list: string): { schemes: Set<string>; concepts: Map<string, Concept> } {
  const files = sources.filter((source) => source.list === list).map(({ file }) => file);
  const contents = files.map((file): { scheme: string; concepts: Concept[] } =>
    JSON.parse(read(file).toString()),
  );
  // The first file wins where two have the same concept.
  const concepts = contents.flatMap((content) => content.concepts).reverse();
  return {
    schemes: new Set(contents.map(({ scheme }) => scheme)),
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
  };
}

describe('against the published lists (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each(sources)('$list was checked against this very $file', (source) => {
    expect(createHash('sha256').update(read(source.file)).digest('hex')).toBe(source.sha256);
  });

  test.skipIf(!standards).each(euLists)('%s has the published codes', (list) => {
    const { scheme, rows } = readData<DataFile>(list);
    const { schemes, concepts } = published(list);
    expect([...schemes]).toEqual([scheme]);
    for (const { uri } of rows) expect(concepts.has(uri), uri).toBe(true);
    if (!parts.includes(list)) expect(rows.length).toBe(concepts.size);
  });

  test.skipIf(!standards).each(euLists)('%s has the published labels where it says so', (list) => {
    const { concepts } = published(list);
    const labels = Object.fromEntries(manifest)[list]?.labels;
    for (const { uri, label } of readData<DataFile>(list).rows) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        const text = concepts.get(uri)?.prefLabel[language];
        if (labels?.[language] === 'published') expect(label[language]).toBe(text);
      }
    }
  });

  test.skipIf(!standards).each([
    ['okm-fields', 'domain/finland/okm-ohjauksen-ala.json'],
    ['study-scope-units', 'domain/finland/opintojen-laajuusyksikko.json'],
  ])('%s has the published codes and Finnish labels', (list, file) => {
    const { codes } = JSON.parse(read(file).toString());
    const rows = readData<DataFile>(list).rows.map(({ code, uri, label }) => [code, uri, label.fi]);
    expect(rows).toEqual(
      codes.map((row: { code: string; koodiUri: string; label: { fi: string } }) => [
        row.code,
        row.koodiUri,
        row.label.fi,
      ]),
    );
  });

  test.skipIf(!standards)('the grade scales pass and fail what the published ones do', () => {
    const { scales } = JSON.parse(read('domain/finland/grade-scales.json').toString());
    for (const scale of Object.values(gradeScales)) {
      const original = scales.find(({ id }: { id: string }) => id === scale.id);
      const codes = (passing: boolean) =>
        scale.grades.filter((grade) => grade.passing === passing).map(({ code }) => code);
      expect(codes(true)).toEqual(original.passing);
      expect(codes(false)).toEqual(original.failing);
      expect(scale.virtaElement).toBe(original.virtaElement);
    }
  });
});
