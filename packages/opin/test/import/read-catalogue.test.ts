import type { JsonObject, JsonValue } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/import.ts';
import { mapOffering, ooapi5Profile, ooapiProfile, toKouta } from '../../src/index.ts';
import { definitionWith } from '../fixtures/parsed.ts';

const read = (value: JsonValue) => [...readCatalogue(value)];
const definition = definitionWith();

describe('a catalogue', () => {
  test.each([
    ['OOAPI 6.0', mapOffering(definition, ooapiProfile).value],
    ['OOAPI 5.0', mapOffering(definition, ooapi5Profile).value],
    ['Opintopolku', { ...toKouta(definition).value }],
  ])('of whole documents of %s gives a draft for each', (_, document) => {
    const [first, ...others] = read([document]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ problems: [], number: 1, sources: [document] });
    expect(first?.draft).toMatchObject({ title: definition.title, offerings: [{}] });
  });

  test('of single entities puts together what belongs together', () => {
    const { course, courseOffering, organisation, programme, learningOutcomes } = mapOffering(
      definition,
      ooapiProfile,
    ).value;
    const outcomes = Array.isArray(learningOutcomes) ? learningOutcomes : [];
    const second = { ...(courseOffering as JsonObject), courseOfferingId: 'another' };
    const parts = [course, courseOffering, second, organisation, programme, ...outcomes].map(
      (part) => part ?? null,
    );
    const [first, ...others] = read({ items: parts, hasNextPage: false });
    expect(others).toEqual([]);
    expect(first?.sources).toHaveLength(parts.length);
    expect(first?.draft['offerings']).toHaveLength(2);
    expect(first?.draft['outcomes']).toHaveLength(outcomes.length);
    expect(first?.name).toBe(definition.id.split('/').at(-1));
  });

  test('of Opintopolku joins the toteutus by the OID of its koulutus', () => {
    const { koulutus, toteutus } = toKouta(definition).value;
    const oid = '1.2.246.562.13.00000000000000000001';
    const [first, ...others] = read([
      { ...toteutus, koulutusOid: oid },
      { ...koulutus, oid },
    ]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: 1, draft: { offerings: [{}] } });
  });

  test('tells what no study is, and goes on', () => {
    const drafts = read([
      { colour: 'red' },
      'text',
      { courseId: 'c1', name: [{ language: 'en', value: 'Quality' }] },
      { courseOfferingId: 'o1', courseId: 'elsewhere' },
    ]);
    expect(
      drafts.map(({ number, problems }) => [number, problems.map(({ code }) => code)]),
    ).toEqual([
      [3, []],
      [1, ['import.entry']],
      [2, ['import.entry']],
      [4, ['import.entry']],
    ]);
  });

  test('a study of which nothing can be read is no draft', () => {
    const [first] = read([{ koulutus: { nimi: 5 } }]);
    expect(first?.problems.map(({ code }) => code)).toEqual(['import.entry']);
  });

  test('each course gets its own parts, whatever the number and order of the entries', () => {
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const outcome = (number: number) => ({
      learningOutcomeId: `lo${number}`,
      name: [{ language: 'en', value: `Knows ${number}` }],
    });
    const course = (number: number) => ({
      courseId: `c${number}`,
      name: [{ language: 'en', value: `Course ${number}` }],
      learningOutcomeIds: [`lo${number}`, 'none'],
    });
    const drafts = read([...numbers.map(outcome), ...numbers.toReversed().map(course)]);
    expect(drafts).toHaveLength(50);
    for (const { draft, sources } of drafts) {
      expect(sources).toHaveLength(2);
      const title = String((draft['title'] as JsonObject)['en']);
      expect(draft['outcomes']).toMatchObject([{ text: { en: title.replace('Course', 'Knows') } }]);
    }
  });

  test('a code that is no address names the unit, and a bad value is told', () => {
    const [first] = read([
      {
        courseId: 'c1',
        primaryCode: { codeType: 'identifier', code: 'INF-101' },
        name: [{ language: 'en', value: 'Quality' }],
        teachingLanguages: ['en', '!!'],
      },
    ]);
    expect(first?.draft['id']).toBeUndefined();
    expect(first?.draft).toMatchObject({ codes: [{ value: 'INF-101' }] });
    expect(first?.name).toBe('INF-101');
    expect(first?.losses.map(({ path }) => path)).toContainEqual(
      expect.stringMatching(/teachingLanguages/),
    );
    expect(first?.missing.map(({ pointer }) => pointer)).toContain('/id');
  });

  test('of any JSON never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        read(value as JsonValue); // JSON, by the name of the generator
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
