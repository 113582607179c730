import type { JsonObject } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { koutaProfile, mapOffering, ooapiProfile, profiles } from '@merkki/opin';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparedField,
  type CompareOptions,
  type ComparisonOutcome,
  compareOfferingWithCredential,
  type OfferingComparison,
} from '../../src/index.ts';
import { badge, changedAt, european, token } from '../fixtures/credentials.ts';
import { fullDefinition } from '../fixtures/full-award.ts';
import { hostile } from '../fixtures/hostile.ts';

const offered: MicroCredential = {
  ...fullDefinition,
  offerings: [
    { id: 'spring', languages: ['en'], start: '2027-01-18', end: '2027-04-30' },
    { id: 'autumn', languages: ['fi'], start: '2027-09-01', end: '2027-11-30' },
  ],
};

function compared(
  offering: unknown,
  credential: unknown,
  options: CompareOptions = {},
): OfferingComparison {
  const result = compareOfferingWithCredential(offering, credential, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function outcomes(
  comparison: OfferingComparison,
): Partial<Record<ComparedField, ComparisonOutcome>> {
  return Object.fromEntries(comparison.fields.map(({ field, outcome }) => [field, outcome]));
}

const all: readonly ComparedField[] = [
  ...(['title', 'outcomes', 'credits', 'hours', 'level'] as const),
  ...(['assessment', 'language', 'awarding-body'] as const),
];

describe.each([
  ['a badge', badge],
  ['a token', token(badge)],
  ['a European credential', european],
])('a definition and %s made from it', (_name, credential) => {
  test('agree in every field, with places on both sides', () => {
    const comparison = compared(offered, credential);
    expect(comparison.verdict).toBe('agree');
    expect(outcomes(comparison)).toEqual(Object.fromEntries(all.map((field) => [field, 'agree'])));
    for (const { field, offering, credential: other } of comparison.fields) {
      expect(offering.pointers, field).not.toEqual([]);
      expect(other.pointers, field).not.toEqual([]);
    }
  });
});

describe.each(profiles)('the document of $id', (profile) => {
  const document = mapOffering(offered, profile).value;

  test('is recognised, and agrees with the badge in what it has', () => {
    const comparison = compared(document, badge);
    expect(comparison.service).toBe(profile.id);
    expect(comparison.verdict).toBe('agree');
    expect(outcomes(comparison)).toMatchObject({ title: 'agree', credits: 'agree' });
    expect(Object.values(outcomes(comparison))).not.toContain('only-in-offering');
  });

  test('differs where another title was published, and says where', () => {
    const other = { ...offered, title: { en: 'Wind power and bats' } };
    const comparison = compared(mapOffering(other, profile).value, badge);
    expect(comparison.verdict).toBe('differ');
    const title = comparison.fields.find(({ field }) => field === 'title');
    expect(title?.outcome).toBe('differ');
    expect(title?.offering.pointers).not.toEqual([]);
  });
});

describe('what counts as the same:', () => {
  const cases: readonly [string, Partial<MicroCredential>, ComparedField, ComparisonOutcome][] = [
    ['case and spaces', { title: { en: ' WIND power  and birds. ' } }, 'title', 'agree'],
    ['a regional tag', { title: { 'en-GB': 'Wind power and birds' } }, 'title', 'agree'],
    ['no common language', { title: { sv: 'Vindkraft' } }, 'title', 'not-comparable'],
    ['other words', { title: { en: 'Wind power' } }, 'title', 'differ'],
    [
      'the order of outcomes',
      { outcomes: [...fullDefinition.outcomes].reverse() },
      'outcomes',
      'agree',
    ],
    ['a missing outcome', { outcomes: fullDefinition.outcomes.slice(1) }, 'outcomes', 'differ'],
    ['other credits', { workload: { ects: 3.5, hours: 81 } }, 'credits', 'differ'],
    ['no credits', { workload: { hours: 81 } }, 'credits', 'only-in-credential'],
    ['a cycle for a level', { level: { qfEhea: 'first' } }, 'level', 'agree'],
    ['another level', { level: { eqf: 5 } }, 'level', 'differ'],
    [
      'another assessment',
      { assessments: fullDefinition.assessments.slice(1) },
      'assessment',
      'differ',
    ],
    [
      'an assessment of a list of its own',
      {
        assessments: [
          {
            id: 'a',
            type: { id: 'urn:code:assessment-item-type:exam' },
            criteria: { text: { en: 'Passed.' } },
          },
        ],
      },
      'assessment',
      'not-comparable',
    ],
    [
      'another language',
      { participation: { ...fullDefinition.participation, languages: ['fi'] } },
      'language',
      'differ',
    ],
    [
      'another name with the same identifier',
      { awardingBodies: [{ ...fullDefinition.issuer, legalName: { en: 'Renamed' } }] },
      'awarding-body',
      'agree',
    ],
    [
      'another body',
      {
        awardingBodies: [
          { id: 'https://b.example', legalName: { en: 'Another School' }, country: 'FI' },
        ],
      },
      'awarding-body',
      'differ',
    ],
  ];
  test.each(cases)('%s', (_name, change, field, outcome) => {
    expect(outcomes(compared({ ...offered, ...change }, european))[field]).toBe(outcome);
  });

  test('a text of unknown language is compared with any', () => {
    const unknown = changedAt(badge, ['credentialSubject', 'achievement', 'inLanguage']);
    expect(outcomes(compared(offered, unknown)).title).toBe('agree');
    const other = { ...offered, title: { sv: 'Vindkraft' } };
    expect(outcomes(compared(other, unknown)).title).toBe('differ');
  });
});

test('of a definition the named realisation is compared', () => {
  const { participation: _, ...rest } = offered;
  const language = (options: CompareOptions) => outcomes(compared(rest, badge, options)).language;
  expect(language({ offeringId: 'spring' })).toBe('agree');
  expect(language({ offeringId: 'autumn' })).toBe('differ');
});

test('a form that the caller names is taken', () => {
  const document = mapOffering(offered, ooapiProfile).value;
  expect(compared(document, badge, { service: 'ooapi' }).service).toBe('ooapi');
  expect(compared(offered, badge, { service: 'definition' }).service).toBe('definition');
});

test('where nothing can be compared, nothing is decided', () => {
  const bare: JsonObject = { schemaVersion: '1.0', title: { sv: 'Vindkraft' } };
  const comparison = compared(bare, european);
  expect(comparison.verdict).toBe('undecided');
  expect(outcomes(comparison).credits).toBe('only-in-credential');
});

test.each([
  ['an offering that is none', [{ x: 1 }, badge], 'compare.offering-unrecognised'],
  ['an offering that is no object', ['x', badge], 'compare.offering-unrecognised'],
  ['a credential that is none', [offered, { x: 1 }], 'convert.unrecognised'],
])('%s is refused', (_name, [offering, credential], code) => {
  const result = compareOfferingWithCredential(offering, credential);
  expect(result.ok ? [] : result.error.map((found) => found.code)).toEqual([code]);
});

test('comparing never throws', () => {
  const documents = [offered, mapOffering(offered, koutaProfile).value] as const;
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom<unknown>(...documents), fc.jsonValue()),
      hostile,
      (offering, credential) => {
        expect(typeof compareOfferingWithCredential(offering, credential).ok).toBe('boolean');
      },
    ),
    { numRuns: 150 },
  );
});
