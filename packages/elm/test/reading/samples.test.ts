import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue, Loss } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { fromElm } from '../../src/from-elm.ts';
import { unusedIn } from '../fixtures/unused-in.ts';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/elm');

/** The credentials of the samples; of a sealed one the payload. */
const samples = ['samples', 'v3.1/samples', 'v3.2/samples'].flatMap((part) =>
  standards !== undefined && existsSync(join(folder, part)) ? filesBelow(join(folder, part)) : [],
);

/** Samples that are no credential, and what they are. */
const others: Readonly<Record<string, string>> = {
  'ams-accreditation-compact.jsonld': 'a graph of an accreditation',
  'mc-input-fields-to-credential-map.json': 'a table of fields',
};

function filesBelow(path: string): { name: string; document: JsonValue }[] {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    if (statSync(file).isDirectory()) return filesBelow(file);
    if (!/\.json(ld)?$/.test(name)) return [];
    const content = JSON.parse(readFileSync(file, 'utf8'));
    const isSealed = typeof content.payload === 'string';
    return [{ name, document: isSealed ? JSON.parse(content.payload) : content }];
  });
}

const credentials = samples.filter(({ name }) => others[name] === undefined);

function lossesOf(document: JsonValue): readonly Loss[] {
  const read = fromElm(document);
  if (!read.ok) throw new TypeError(JSON.stringify(read.error));
  return read.value.losses;
}

describe('the published samples (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('are eleven credentials and two other things', () => {
    expect(credentials).toHaveLength(11);
    for (const { name, document } of samples.filter((one) => others[one.name] !== undefined)) {
      expect(fromElm(document).ok, name).toBe(false);
    }
  });

  test.skipIf(!standards).each(credentials)(
    '$name: each value is in the award or told as lost',
    ({ document }) => {
      expect(unusedIn(document, lossesOf(document))).toEqual([]);
    },
    60_000,
  );

  test.skipIf(!standards)(
    'are searched by a test that sees a value that is left out',
    () => {
      const sealed = credentials.find(({ name }) => name === 'Sample-MC-Annex1-signed.jsonld');
      const document = sealed?.document ?? null;
      const losses = lossesOf(document).filter(({ path }) => path !== '/issuer/logo');
      expect(unusedIn(document, losses)).toContain('/issuer/logo/content');
    },
    60_000,
  );
});
