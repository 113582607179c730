import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { checkElmProfile, type ElmProfileName } from '@merkki/elm';
import { describe, expect, test } from 'vitest';
import { iris } from '../../packages/elm/src/profile/names.ts';
import {
  accredited,
  converted,
  lists,
  mandated,
  type Shapes,
  structure,
} from '../../packages/elm/src/profile/shapes.ts';
import { reachableClasses } from './elm-profile/embed.ts';
import { publishedRows, reachable } from './elm-profile/published-rows.ts';
import { goodCredential, rowMutations } from './elm-profile/row-mutations.ts';
import { ourRows, type Row } from './elm-profile/rows.ts';
import { readShapes, shaclJudge, toStore } from './elm-profile/shacl.ts';
import { ourVerdict, shaclVerdict } from './elm-profile/verdict.ts';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/elm/v3.2/shacl');

/** A credential; a plain claim is one of what a person may claim. */
const start = ['EuropeanDigitalCredential', 'Claim'].map((name) => iris.get(name) ?? '');

/** Rows that our tables leave out, by path, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  'https://w3id.org/security#proof':
    'the credential is judged without its proof, which its context puts into a graph of its own',
};

const loader = createDocumentLoader();

const general = ['EDC-generic-no-cv.ttl', 'EDC-generic-full.ttl'];
/** The tables of each profile that stand in no profile before it. */
const profiles: readonly {
  readonly name: ElmProfileName;
  readonly tables: readonly Shapes[];
  readonly files: readonly string[];
}[] = [
  { name: 'edc-generic-full', tables: [structure, lists], files: general },
  { name: 'edc-accredited', tables: [accredited], files: [...general, 'EDC-accredited.ttl'] },
  { name: 'edc-converted', tables: [converted], files: [...general, 'EDC-converted.ttl'] },
  {
    name: 'edc-issued-by-mandate',
    tables: [mandated],
    files: [...general, 'EDC-issuedByMandate.ttl'],
  },
];

const files: readonly (readonly [file: string, tables: readonly Shapes[]])[] = [
  ['EDC-generic-no-cv.ttl', [structure]],
  ['EDC-generic-full.ttl', [lists]],
  ['EDC-accredited.ttl', [accredited]],
  ['EDC-converted.ttl', [converted]],
  ['EDC-issuedByMandate.ttl', [mandated]],
];

const published = standards
  ? publishedRows(readShapes(folder, ['EDC-generic-no-cv.ttl']))
  : undefined;
const classes = published ? reachable(start, published) : new Set<string>();
const ofReachable = (row: Row): boolean => classes.has(row.slice(0, row.indexOf(' ')));

describe('our rows and those of the published shapes (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each(files)(
    'are the same for every reachable class: %s',
    (file, tables) => {
      const theirs = [...publishedRows(readShapes(folder, [file])).rows].filter(ofReachable);
      // What the structure says already, the code lists need not repeat.
      const structural = file === 'EDC-generic-no-cv.ttl' ? new Set<Row>() : ourRows([structure]);
      const ours = ourRows(tables);
      const missing = theirs.filter((row) => !ours.has(row) && !structural.has(row));
      const extra = [...ours].filter((row) => ofReachable(row) && !theirs.includes(row));
      expect(extra).toEqual([]);
      expect(missing.filter((row) => leftOut[row.split(' ')[1] ?? ''] === undefined)).toEqual([]);
    },
  );
});

describe('our verdict and that of SHACL where one row is violated (needs MERKKI_STANDARDS)', () => {
  const judges = standards
    ? new Map(profiles.map(({ name, files }) => [name, shaclJudge(folder, files)] as const))
    : undefined;

  const compare = async (document: JsonObject, profile: ElmProfileName): Promise<string[]> => {
    const store = await toStore(document, loader);
    const theirs = shaclVerdict((await judges?.get(profile)?.(store)) ?? []);
    expect(ourVerdict(document, checkElmProfile(document, profile)), profile).toEqual(theirs);
    return theirs;
  };

  const cases = profiles.flatMap(({ name, tables }) =>
    [...new Set(tables.flatMap((table) => [...table.keys()]))]
      .filter((one) => reachableClasses.includes(one))
      .map((className) => ({ name, tables, className })),
  );
  const violated = new Set<Row>();

  test.skipIf(!standards).each(cases)(
    'agree on $className in $name',
    async ({ name, tables, className }) => {
      expect(await compare(goodCredential(className, name), name)).toEqual([]);
      for (const { row, how, document, expected } of rowMutations(className, tables, name)) {
        expect(await compare(document, name), `${row}: ${how}`).toContain(expected);
        violated.add(row);
      }
    },
  );

  test.skipIf(!standards)('every reachable row was violated', () => {
    const rows = profiles.flatMap(({ tables }) => [...ourRows(tables)].filter(ofReachable));
    process.stdout.write(`${new Set(rows).size} rows reachable, ${violated.size} violated\n`);
    expect(rows.filter((row) => !violated.has(row))).toEqual([]);
  });
});
