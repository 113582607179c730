import type { JsonValue } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { stack } from '../src/stack.ts';
import type { StackTarget } from '../src/stack-report.ts';
import { awardRecord } from './support/documents.ts';

const now = '2026-11-24T10:00:00Z';
const title = { en: 'Cloud specialist' };
const esco = (name: string) => `http://data.europa.eu/esco/skill/${name}`;

type Changes = Readonly<Record<string, JsonValue | undefined>>;

/** An award of a micro-credential of its own, of one learner. */
function award(name: string, changes: Changes = {}) {
  return awardRecord({
    '/id': `urn:example:award:${name}`,
    '/microCredential/id': `urn:example:mc:${name}`,
    '/microCredential/outcomes/0/skills': [{ id: esco(name) }],
    '/learner/id': 'did:example:aino',
    ...changes,
  });
}

function judge(awards: readonly unknown[], target: Partial<StackTarget> = {}) {
  const report = stack(awards, { title, ...target }, { now });
  const found = (id: string) =>
    report.checks.filter((check) => check.id === id).map(({ outcome, code }) => [outcome, code]);
  return { ...report, found };
}

describe('credits', () => {
  const cents = (ects: number): Changes => ({ '/microCredential/workload': { ects } });

  test('are summed in hundredths: 0.1 and 0.2 reach 0.3', () => {
    const report = judge([award('a', cents(0.1)), award('b', cents(0.2))], { ects: 0.3 });
    expect(report.credits).toBe(0.3);
    expect(report.found('credits')).toEqual([['pass', 'stack.credits-reached']]);
    expect(report.verdict).toBe('adds-up');
  });

  test('that do not suffice are told with what is missing', () => {
    const report = judge([award('a'), award('b', cents(1.5))], { ects: 5 });
    expect(report.verdict).toBe('falls-short');
    expect(report.checks).toContainEqual({
      id: 'credits',
      outcome: 'fail',
      code: 'stack.credits-short',
      pointer: '/target/ects',
      params: { sum: 4.5, target: 5, missing: 0.5 },
    });
  });

  test('that some awards do not state leave it open, unless the others suffice', () => {
    const hours = award('h', { '/microCredential/workload': { hours: 27 } });
    expect(judge([award('a'), hours], { ects: 5 }).verdict).toBe('undecided');
    expect(judge([award('a'), hours], { ects: 3 }).verdict).toBe('adds-up');
  });

  test('come out exact for any amounts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 8 }),
        (list) => {
          const awards = list.map((hundredths, index) =>
            award(`n${index}`, cents(hundredths / 100)),
          );
          const total = list.reduce((sum, hundredths) => sum + hundredths, 0);
          expect(judge(awards, { ects: total / 100 }).found('credits')[0]?.[0]).toBe('pass');
          expect(judge(awards, { ects: (total + 1) / 100 }).found('credits')[0]?.[0]).toBe('fail');
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('awards that do not count', () => {
  test.each([
    ['have ended', { '/validUntil': now }, 'validity', 'stack.ended'],
    [
      'do not hold yet',
      { '/validFrom': '2026-11-24T10:00:01Z' },
      'validity',
      'stack.not-yet-valid',
    ],
    ['cannot be read', { '/issuedOn': 'yesterday' }, 'awards', 'stack.award-invalid'],
    [
      'are of the same micro-credential',
      { '/microCredential/id': 'urn:example:mc:a' },
      'duplicates',
      'stack.duplicate',
    ],
    ['are the same award', { '/id': 'urn:example:award:a' }, 'duplicates', 'stack.duplicate'],
  ])('%s', (_, changes, id, code) => {
    const report = judge([award('a'), award('b', changes)], { ects: 6 });
    expect(report.counted).toEqual([0]);
    expect(report.credits).toBe(3);
    expect(report.found(id)).toContainEqual(['warn', code]);
    expect(report.verdict).toBe('falls-short');
  });

  test('are replaced by another in the list', () => {
    const newer = award('b', { '/supersedes': 'urn:example:award:a' });
    const report = judge([award('a'), newer]);
    expect(report.counted).toEqual([1]);
    expect(report.checks).toContainEqual(
      expect.objectContaining({
        code: 'stack.superseded',
        pointer: '/awards/0',
        params: { other: 1 },
      }),
    );
  });

  test('do not spoil what the others reach', () => {
    const report = judge([award('a'), award('b', { '/validUntil': now }), award('c')], { ects: 6 });
    expect(report.verdict).toBe('adds-up');
  });

  test('may leave nothing', () => {
    const report = judge([{}, null], { ects: 6 });
    expect(report.found('awards')).toEqual([
      ['warn', 'stack.award-invalid'],
      ['warn', 'stack.award-invalid'],
      ['fail', 'stack.awards-none'],
    ]);
  });

  test('hold until the moment at which they end, and from the one at which they begin', () => {
    const held = award('a', { '/validFrom': now, '/validUntil': '2026-11-24T10:00:01Z' });
    expect(judge([held]).found('validity')).toEqual([['pass', 'stack.valid']]);
  });
});

describe('the learner', () => {
  const number = (value: string): JsonValue => [{ scheme: 'oppijanumero', value }];

  test.each([
    ['is the same by URI', {}, 'pass', 'adds-up'],
    ['differs by URI', { '/learner/id': 'did:example:otso' }, 'fail', 'falls-short'],
    ['cannot be told by name alone', { '/learner/id': undefined }, 'unknown', 'undecided'],
  ])('%s', (_, changes, outcome, verdict) => {
    const report = judge([award('a'), award('b', changes)], { ects: 6 });
    expect(report.found('learner')[0]?.[0]).toBe(outcome);
    expect(report.verdict).toBe(verdict);
  });

  test.each([
    ['1', 'pass'],
    ['2', 'fail'],
  ])('is told by a number of the same scheme: 1 and %s', (value, outcome) => {
    const one = award('a', { '/learner': { identifiers: number('1') } });
    const other = award('b', { '/learner': { identifiers: number(value) } });
    expect(judge([one, other]).found('learner')[0]?.[0]).toBe(outcome);
  });
});

describe('the level', () => {
  test.each([
    [6, 'pass', 'stack.level-reached'],
    [5, 'pass', 'stack.level-reached'],
    [7, 'fail', 'stack.level-below'],
  ])('6 for an asked %d', (eqf, outcome, code) => {
    expect(judge([award('a')], { level: { eqf } }).found('level')).toEqual([[outcome, code]]);
  });

  test('that is not stated leaves it open', () => {
    const silent = award('b', { '/microCredential/level': { notApplicable: { en: 'None.' } } });
    expect(judge([award('a'), silent], { level: { eqf: 5 } }).verdict).toBe('undecided');
  });
});

describe('outcomes', () => {
  test('are covered by URI or by skill, whatever the language', () => {
    const named = award('b', { '/microCredential/outcomes/0/id': 'urn:example:outcome:plan' });
    const outcomes = [
      { skills: [{ id: esco('a') }] },
      { id: 'urn:example:outcome:plan' },
      { id: 'urn:example:outcome:other' },
      { id: 'lo1', text: { en: 'Plans services in the cloud.' } },
    ];
    expect(judge([award('a'), named], { outcomes }).found('outcomes')).toEqual([
      ['pass', 'stack.outcome-covered'],
      ['pass', 'stack.outcome-covered'],
      ['fail', 'stack.outcome-missing'],
      ['unknown', 'stack.outcome-incomparable'],
    ]);
  });

  test('that were not achieved cover nothing', () => {
    const partly = award('a', { '/achievedOutcomes': ['lo2'] });
    const outcomes = [{ skills: [{ id: esco('a') }] }];
    expect(judge([partly], { outcomes }).found('outcomes')).toEqual([
      ['warn', 'stack.partly-achieved'],
      ['fail', 'stack.outcome-missing'],
    ]);
  });

  test('that two awards share are told', () => {
    const same: Changes = { '/microCredential/outcomes/1/skills': [{ id: esco('a') }] };
    expect(judge([award('a'), award('b', same)]).checks).toContainEqual({
      id: 'overlap',
      outcome: 'warn',
      code: 'stack.overlap',
      pointer: '/awards/1/microCredential/outcomes',
      params: { other: 0, shared: 1 },
    });
    expect(judge([award('a'), award('b')]).found('overlap')).toEqual([['pass', 'stack.distinct']]);
  });
});

test('a definition that names the target is told apart from one that does not', () => {
  const id = 'urn:example:target';
  const towards = { kind: 'stackable', towards: [{ id, title }] };
  const naming = award('a', { '/microCredential/integration': towards });
  expect(judge([naming, award('b')], { id }).found('declaration')).toEqual([
    ['pass', 'stack.declared'],
    ['warn', 'stack.not-declared'],
  ]);
});

test('the report says that stacking entitles to nothing, with its source and in words', () => {
  const { statement } = judge([award('a')]);
  expect(statement).toMatchObject({
    code: 'stack.no-entitlement',
    source: { section: expect.stringContaining('p. 15') },
  });
  expect(en.messages['stack.no-entitlement']({})).toContain('no automatic entitlement');
});

test('every code of a report has a text', () => {
  const report = judge([award('a'), {}, award('a')], { ects: 9, id: 'urn:x:y', level: { eqf: 8 } });
  for (const { code } of report.checks) expect(en.messages).toHaveProperty([code]);
});

describe('bad data', () => {
  test.each([
    [null, '/target'],
    [{ title: {} }, '/target/title'],
    [{ title, ects: -1 }, '/target/ects'],
    [{ title, level: { eqf: 9 } }, '/target/level/eqf'],
    [{ title, outcomes: 'all' }, '/target/outcomes'],
  ])('in the target %j is told, and nothing decided', (target, pointer) => {
    const report = stack([award('a')], target as StackTarget, { now }); // as it comes from a file
    expect(report.verdict).toBe('undecided');
    expect(report.checks).toContainEqual({
      id: 'target',
      outcome: 'unknown',
      code: 'stack.target-invalid',
      pointer,
      params: {},
    });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), (awards, target) => {
        expect(stack(awards, target as StackTarget, { now }).verdict).not.toBe('adds-up');
      }),
    );
  });

  test('is not a moment that is none: that is the caller’s fault', () => {
    expect(() => stack([], { title }, { now: 'today' })).toThrowError(
      expect.objectContaining({ code: 'stack.now' }),
    );
  });
});
