import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossesEn, lossesFi, lossesSv } from '../../src/index.ts';
import { toElm } from '../../src/to-elm.ts';
import { findVocabularyProblems } from '../../src/vocabulary/find-vocabulary-problems.ts';
import { knownLists } from '../../src/vocabulary/known-lists.ts';
import { fullAward, fullDefinition, issuedAt } from '../fixtures/full-award.ts';

const standards = process.env['MERKKI_STANDARDS'];

const concept = (id: string, scheme: string, more: JsonObject = {}): JsonObject => ({
  place: { id, type: 'Concept', inScheme: { id: scheme, type: 'ConceptScheme' }, ...more },
});
const codesOf = async (document: unknown): Promise<readonly string[]> =>
  (await findVocabularyProblems(document)).map(
    ({ outcome, code, pointer }) => `${outcome} ${code} ${pointer}`,
  );
const snb = (list: string): string => `http://data.europa.eu/snb/${list}`;
const authority = (list: string): string =>
  `http://publications.europa.eu/resource/authority/${list}`;

describe('findVocabularyProblems', () => {
  test('finds nothing in what toElm writes', async () => {
    expect(await codesOf(toElm(fullAward, { issuedAt }).value)).toEqual([]);
  });

  test.each([...knownLists.keys()])('knows a made-up value of %s', async (scheme) => {
    const list = knownLists.get(scheme);
    const codes = await codesOf(concept(`${list?.base}made-up`, scheme));
    const isFormOnly = list?.hasMore === 'form';
    const outcome = list?.isClosed === true ? 'fail' : 'warn';
    expect(codes).toEqual(isFormOnly ? [] : [`${outcome} elm.concept.unknown /place`]);
    expect(await codesOf(concept('https://example.org/x', scheme))).toEqual([
      'fail elm.concept.foreign /place',
    ]);
    const first = list?.lists[0]?.entries[0];
    if (first !== undefined) expect(await codesOf(concept(first.uri, scheme))).toEqual([]);
  });

  test.each([
    ['a language without a two-letter code', 'language', 'GRC', true],
    ['a region', 'atu', 'FIN_MKT_UUSIM', true],
    ['a region that there is not', 'atu', 'FIN_MKT_NONE', false],
    ['a country that is none', 'country', 'EUR', true],
    ['a currency', 'currency', 'EUR', true],
    ['a file type beside pictures', 'file-type', 'PDF', true],
  ])('looks up %s', async (_, list, code, isKnown) => {
    const codes = await codesOf(concept(`${authority(list)}/${code}`, authority(list)));
    expect(codes).toEqual(isKnown ? [] : ['warn elm.concept.unknown /place']);
  });

  test('names a value of a list that says it is of another one', async () => {
    expect(await codesOf(concept(`${snb('eqf')}/6`, 'https://example.org/own'))).toEqual([
      'warn elm.concept.scheme /place',
    ]);
    expect(await codesOf(concept(`${snb('eqf')}/6`, snb('isced-f/25831c2')))).toEqual([
      'fail elm.concept.foreign /place',
    ]);
    expect(await codesOf(concept('urn:own:1', 'https://example.org/own'))).toEqual([]);
    expect(await codesOf(concept('urn:epass:level:1', snb('eqf/25831c2')))).toEqual([
      'warn elm.concept.foreign /place',
    ]);
  });

  test('sees the label and the notation of another value, and no other rewording', async () => {
    const eqf = snb('eqf/25831c2');
    const six = (more: JsonObject) => codesOf(concept(`${snb('eqf')}/6`, eqf, more));
    expect(await six({ prefLabel: { en: 'Level 7' } })).toEqual([
      'warn elm.concept.label /place/prefLabel',
    ]);
    expect(await six({ prefLabel: { en: ['Level 7'] }, notation: '7' })).toEqual([
      'warn elm.concept.label /place/prefLabel',
      'warn elm.concept.label /place/notation',
    ]);
    expect(await six({ prefLabel: { en: 'EQF level 6' }, notation: 'eqf' })).toEqual([]);
  });

  test('reads a scheme that is named by its id alone, and lists of them', async () => {
    const place = { id: `${snb('eqf')}/9`, inScheme: [snb('eqf/25831c2')] };
    expect(await codesOf([{ place }])).toEqual(['fail elm.concept.unknown /0/place']);
  });

  test('has a text for each code in each language', async () => {
    for (const { messages } of [lossesEn, lossesFi, lossesSv]) {
      for (const code of ['foreign', 'label', 'scheme', 'unknown'] as const) {
        const text = messages[`elm.concept.${code}`]({ scheme: 'urn:list', member: 'notation' });
        expect(text).toContain('urn:list');
      }
    }
  });

  test('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        await findVocabularyProblems(value);
        await findVocabularyProblems({ id: 'urn:1', inScheme: value });
      }),
    );
  });

  test.skipIf(!standards)(
    'finds nothing in the sealed sample of the Commission (needs MERKKI_STANDARDS)',
    async () => {
      const file = 'standards/elm/samples/ec/Sample-MC-Annex1-signed.jsonld';
      const { payload } = JSON.parse(readFileSync(join(standards ?? '', file), 'utf8'));
      expect(await codesOf(JSON.parse(payload))).toEqual([]);
    },
  );
});

test('toElm does not write a made-up value as one of the list', async () => {
  const madeUp = (list: string) => ({
    id: `${snb(list)}/0000000000`,
    prefLabel: { en: 'Made up' },
  });
  const [assessment] = fullDefinition.assessments;
  const [quality] = fullDefinition.quality;
  if (assessment === undefined || quality === undefined) throw new TypeError('fixture');
  const scheme = snb('assessment/25831c2');
  const { value, losses } = toElm(
    {
      ...fullAward,
      microCredential: {
        ...fullDefinition,
        fields: [madeUp('isced-f')],
        assessments: [{ ...assessment, type: { ...madeUp('assessment'), scheme } }],
        quality: [{ ...quality, type: madeUp('accreditation') }],
      },
    },
    { issuedAt },
  );
  const [claim] = value.credentialSubject.hasClaim;
  expect(claim?.provenBy?.[0]?.specifiedBy?.dcType).toEqual({
    ...madeUp('assessment'),
    type: 'Concept',
  });
  expect(claim?.specifiedBy).not.toHaveProperty('thematicArea');
  expect(claim?.specifiedBy?.educationSubject).toHaveLength(1);
  expect(claim?.specifiedBy).not.toHaveProperty('accreditation');
  expect(losses).toContainEqual({
    path: '/microCredential/assessments/0/type/scheme',
    code: 'loss.replaced',
    params: {},
  });
  expect(await codesOf(value)).toEqual([]);
});
