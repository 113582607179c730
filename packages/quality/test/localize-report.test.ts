import { expect, test } from 'vitest';
import { checkQuality } from '../src/check-quality.ts';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';
import { localizeReport } from '../src/localize-report.ts';
import { definition } from './support/documents.ts';

const report = checkQuality(definition({ '/workload': {} }), {
  stage: 'offering',
  now: '2026-11-23T12:00:00Z',
});

test('gives the members of the published form', () => {
  const localized = localizeReport(report, en);
  expect(localized).toMatchObject({ language: 'en', verdict: 'fail', summary: report.summary });
  expect(localized.results.find(({ ruleId }) => ruleId === 'EU-A1-07')).toEqual({
    ruleId: 'EU-A1-07',
    outcome: 'fail',
    severity: 'error',
    path: '/workload',
    code: 'eu-a1-07.fail',
    title: 'The workload is given',
    message:
      'The workload is missing. Give ECTS credits, hours or credits of another documented system.',
    source: 'Council Recommendation 2022/C 243/02, Annex I, mandatory element 7',
  });
});

test('writes every result in the language of the catalogue, also those that passed', () => {
  for (const catalogue of [fi, sv, en]) {
    for (const { title, message, source, code } of localizeReport(report, catalogue).results) {
      expect(message, code).not.toBe(code);
      expect(title, code).not.toContain('.title');
      expect(source, code).not.toMatch(/document\.|section\./);
    }
  }
});

test('joins two sources with a semicolon', () => {
  const { results } = localizeReport(report, sv);
  expect(results.find(({ ruleId }) => ruleId === 'EU-A1-07c')?.source).toBe(
    'Rådets rekommendation 2022/C 243/02, bilaga I, obligatorisk uppgift 7; Rådets rekommendation 2022/C 243/02, bilaga II, princip 2',
  );
});

test('is plain JSON', () => {
  const localized = localizeReport(report, fi);
  expect(JSON.parse(JSON.stringify(localized))).toEqual(localized);
});
