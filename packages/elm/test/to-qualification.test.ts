import { expect, test } from 'vitest';
import { Qualification } from '../src/schemas/qualification.ts';
import { toQualification } from '../src/to-qualification.ts';
import { fullDefinition, smallAward } from './fixtures/full-award.ts';

test.each([
  ['a definition with everything', fullDefinition],
  ['a definition with little', smallAward.microCredential],
])('writes %s as a qualification in the strict form', (_, definition) => {
  const { value } = toQualification(definition);
  expect(Qualification.safeParse(value).error).toBeUndefined();
});

test('names the awarding bodies, the assessments and all outcomes', () => {
  const { value } = toQualification(fullDefinition);
  expect(value).toMatchObject({
    awardingOpportunity: [
      {
        awardingBody: [
          { legalName: { en: 'Legal name in English' } },
          { legalName: { en: 'Name of partner in English' } },
        ],
      },
    ],
    provenBy: [
      { title: { en: 'Assessment in English' } },
      { title: { en: 'Own type in English' } },
    ],
  });
  expect(value.learningOutcome).toHaveLength(2);
});

test('writes our own words in the languages asked for', () => {
  const basis = (languages: string[]): unknown =>
    toQualification(fullDefinition, { languages }).value.additionalNote?.[0]?.noteLiteral;
  expect(basis(['sv'])).toEqual({
    sv: 'Nivån är den utbildnings nivå som helheten är en del av.',
  });
  expect(Object.keys(Object(basis(['de'])))).toEqual(['en']);
});
