import { InvalidArgumentError, type JsonValue, toPointer } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuality } from '../src/check-quality.ts';
import { profiles } from '../src/profiles/choose-profiles.ts';
import { rules } from '../src/rules.ts';
import { attestations, award, definition } from './support/documents.ts';

const now = '2026-11-23T12:00:00Z';

describe('the place of a finding', () => {
  test('starts at the description when a description is checked', () => {
    const report = checkQuality(definition({ '/workload': {} }), { stage: 'offering', now });
    expect(failures(report)).toEqual([
      ['EU-A1-07', '/workload'],
      ['EU-A1-07c', '/workload/ects'],
      ['EU-P2-01', '/workload'],
    ]);
  });

  test('starts at the record when a record is checked', () => {
    const document = award({ '/microCredential/workload': {}, '/learner': {} });
    const report = checkQuality(document, { stage: 'award', now });
    expect(failures(report)).toEqual([
      ['EU-A1-01', '/learner'],
      ['EU-A1-07', '/microCredential/workload'],
      ['EU-A1-07c', '/microCredential/workload/ects'],
      ['EU-P6-01', ''],
      ['EU-P9-01', '/learner'],
    ]);
  });

  test('points into the future record when a description alone is checked at stage award', () => {
    const report = checkQuality(definition(), { stage: 'award', now });
    expect(failures(report)).toEqual([
      ['ECTS-08', '/results'],
      ['EU-A1-01', '/learner'],
      ['EU-A1-05', '/issuedOn'],
      ['EU-P6-01', ''],
      ['EU-P9-01', '/issuedOn'],
      ['EU-P9-01', '/learner'],
    ]);
    expect(report.verdict).toBe('fail');
  });
});

describe('the stage', () => {
  test('keeps rules of the record from speaking about an offering', () => {
    const report = checkQuality(award({ '/learner': {} }), { stage: 'offering', now });
    const learner = report.results.find(({ ruleId }) => ruleId === 'EU-A1-01');
    expect(learner).toMatchObject({
      outcome: 'not-applicable',
      code: 'not-applicable.stage',
      path: '/learner',
    });
    expect(report.verdict).toBe('pass');
  });
});

describe('the verdict', () => {
  const withWarning = definition({
    '/title': { fi: 'TX00AB12-3001', sv: 'Grunder', en: 'Basics' },
  });

  test('passes with warnings', () => {
    const report = checkQuality(withWarning, { stage: 'offering', now });
    expect(report).toMatchObject({ verdict: 'pass', summary: { warnings: 1, errors: 0, fail: 1 } });
  });

  test('fails on a warning when asked to', () => {
    expect(checkQuality(withWarning, { stage: 'offering', now, failOn: 'warning' }).verdict).toBe(
      'fail',
    );
  });

  test('does not fail on advice even then', () => {
    const document = definition({ '/issuer/country': 'UK', '/attestations': attestations });
    const report = checkQuality(document, { stage: 'offering', now, failOn: 'warning' });
    expect(report).toMatchObject({ verdict: 'pass', summary: { infos: 1 } });
  });
});

describe('the report', () => {
  test('has a result of every rule for a document without faults', () => {
    const { results } = checkQuality(award(), { stage: 'award', now });
    const ofEurope = rules.filter(({ profiles }) => profiles.includes('eu'));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(ofEurope.map(({ id }) => id).sort());
  });

  test('counts what it lists', () => {
    const { results, summary } = checkQuality({}, { stage: 'award', now });
    const { pass, fail, notApplicable, needsEvidence, errors, warnings, infos } = summary;
    expect(pass + fail + notApplicable + needsEvidence).toBe(results.length);
    expect(errors + warnings + infos).toBe(fail);
  });

  test('tells stage, profiles and moment', () => {
    const report = checkQuality(definition(), {
      stage: 'offering',
      now: '2026-11-23T14:00:00.250+02:00',
      profiles: ['eu', 'eu'],
    });
    expect(report).toMatchObject({
      stage: 'offering',
      profiles: ['eu'],
      at: '2026-11-23T12:00:00Z',
    });
  });

  test('takes the clock from the caller', () => {
    const document = award({ '/issuedOn': '2027-01-01' });
    const at = (moment: string | Date) =>
      checkQuality(document, { stage: 'award', now: moment }).verdict;
    expect(at(now)).toBe('fail');
    expect(at(new Date('2027-01-01T00:00:00Z'))).toBe('pass');
  });

  test('sorts by rule, then by place with numbers by size', () => {
    const outcomes = Array.from({ length: 12 }, (_, index) => ({
      id: `lo${index}`,
      text: {},
      assessedBy: [],
    }));
    const report = checkQuality(definition({ '/outcomes': outcomes }), { stage: 'offering', now });
    const paths = report.results
      .filter(({ ruleId }) => ruleId === 'EU-A1-06')
      .map(({ path }) => path);
    expect(paths).toEqual(outcomes.map((_, index) => `/outcomes/${index}/text`));
  });

  test('echoes nothing of the document in its parameters', () => {
    const secret = 'Secret-Value-42';
    const document = award({
      '/learner': { id: secret, givenName: secret },
      '/issuedOn': secret,
      '/microCredential/workload': { ects: secret },
      '/microCredential/issuer/country': secret,
      '/microCredential/quality/0/type': { id: secret },
      '/microCredential/descriptionLanguages': [secret],
    });
    const { results } = checkQuality(document, { stage: 'award', now });
    expect(JSON.stringify(results)).not.toContain(secret);
  });
});

describe('a wrong argument', () => {
  test('throws for an unknown profile and tells the known ones', () => {
    expect(() =>
      checkQuality({}, { stage: 'offering', now, profiles: ['eu', 'mars'] }),
    ).toThrowError(
      expect.objectContaining({
        code: 'quality.unknown-profile',
        pointer: '/profiles/1',
        params: { known: profiles.join(', ') },
      }),
    );
  });

  test.each(['yesterday', '2026-11-23', new Date(Number.NaN)])(
    'throws for the moment %s',
    (moment) => {
      const check = () => checkQuality({}, { stage: 'offering', now: moment });
      expect(check).toThrowError(InvalidArgumentError);
      expect(check).toThrowError(expect.objectContaining({ code: 'quality.invalid-now' }));
    },
  );
});

describe('any document', () => {
  test('gets a report, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('offering', 'award'), (document, stage) => {
        const { verdict } = checkQuality(document, { stage, now });
        expect(verdict).toBe('fail');
      }),
    );
  });

  test('gets a report when one place of a good one holds something else', () => {
    const base = award();
    fc.assert(
      fc.property(fc.constantFrom(...places(base, [])), fc.jsonValue(), (path, value) => {
        // fast-check types its JSON values as unknown.
        const document = award({ [path]: value as JsonValue });
        const { results, summary } = checkQuality(document, { stage: 'award', now });
        expect(results.length).toBeGreaterThanOrEqual(22);
        expect(summary.pass).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('is not changed', () => {
    const document = award({ '/learner': 'nobody', '/microCredential/outcomes': 'none' });
    const before = JSON.stringify(document);
    checkQuality(document, { stage: 'award', now });
    expect(JSON.stringify(document)).toBe(before);
  });
});

function failures({ results }: ReturnType<typeof checkQuality>): readonly (readonly string[])[] {
  return results
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ ruleId, path }) => [ruleId, path]);
}

function places(value: unknown, path: readonly string[]): string[] {
  const here = path.length > 0 ? [toPointer(path)] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([name, part]) => places(part, [...path, name])),
  ];
}
