import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type DataFile,
  listFiles,
  type ManifestEntry,
  otherFiles,
  readData,
} from '../scripts/data.ts';
import { generate } from '../scripts/generate.ts';
import { cldrFiles, withCldrLabels } from '../scripts/refresh-labels.ts';
import { everyList } from './all-lists.ts';

const folder = new URL('../src/generated/', import.meta.url);

describe('the generated modules', () => {
  test.each([...generate()])('%s is what the data give', (file, text) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text);
  });

  test('are no more than the data give', () => {
    expect(readdirSync(folder).sort()).toEqual([...generate().keys()].sort());
  });

  test('are all exported', () => {
    const names = listFiles().map((file) => readData<DataFile>(file).name);
    expect(everyList.map(([name]) => name).sort()).toEqual(names.sort());
  });
});

test('the manifest names the licence of every data file and of no other', () => {
  const manifest = readData<Record<string, ManifestEntry>>('MANIFEST');
  expect(Object.keys(manifest).sort()).toEqual([...listFiles(), ...otherFiles].sort());
  for (const { licence } of Object.values(manifest)) expect(licence).toMatch(/\S/);
});

test.each(listFiles())('every row of %s carries or inherits a source', (file) => {
  const { source, rows } = readData<DataFile>(file);
  for (const { source: own = source, translated } of rows) {
    expect(own.title).toMatch(/\S/);
    expect(own.date).toMatch(/^20\d\d(?:-\d\d-\d\d)?$/);
    expect(Array.isArray(translated)).toBe(true);
  }
});

// Names change from one CLDR version to the next, so only the same one can be compared.
const sameCldr = readData<DataFile>('countries').labels === `CLDR ${process.versions['cldr']}`;

describe.each(Object.keys(cldrFiles))('the labels of %s', (file) => {
  test.skipIf(!sameCldr)(
    'are the names in CLDR (needs a Node with the CLDR version of the data)',
    () => {
      const name = file === 'countries' ? 'countries' : 'languages';
      expect(readData<DataFile>(name)).toEqual(withCldrLabels(name));
    },
  );
});
