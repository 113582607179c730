import { describe, expect, test } from 'vitest';
import { localizeReport } from '../src/index.ts';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';
import { signedBadge, verified } from './support.ts';

const report = await verified(await signedBadge({ validUntil: '2026-11-01T00:00:00Z' }));

describe('localizeReport', () => {
  test.each([
    [fi, 'Todistuksen voimassaolo on päättynyt (2026-11-01T00:00:00Z).'],
    [sv, 'Intygets giltighetstid har gått ut (2026-11-01T00:00:00Z).'],
    [en, 'The credential has expired (2026-11-01T00:00:00Z).'],
  ])('writes every check in the language of the catalogue', (catalogue, message) => {
    const { checks } = localizeReport(report, catalogue);
    expect(checks).toContainEqual({
      id: 'time',
      outcome: 'fail',
      code: 'time.expired',
      message,
      path: '/validUntil',
    });
    expect(checks).toHaveLength(report.checks.length);
  });

  test('leaves the rest of the report as it is', () => {
    const { checks: _localized, ...rest } = localizeReport(report, en);
    const { checks: _checks, ...original } = report;
    expect(rest).toEqual(original);
  });

  test('gives the code where the catalogue has no text', () => {
    const { checks } = localizeReport(report, { locale: 'en', messages: {} });
    expect(checks[0]?.message).toBe('parse.ok');
  });
});
