import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competencePoints } from '../src/competence-points.ts';
import { parseDuration, toWorkloadHours } from '../src/parse-duration.ts';
import { Workload } from '../src/workload.ts';

const none = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

describe('a duration', () => {
  test.each([
    ['PT81H', { hours: 81 }],
    ['PT60M', { minutes: 60 }],
    ['P60M', { months: 60 }],
    ['P3W', { weeks: 3 }],
    ['P1Y2M3DT4H5M6S', { years: 1, months: 2, days: 3, hours: 4, minutes: 5, seconds: 6 }],
    ['PT0S', {}],
  ])('%s is read', (text, parts) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: { ...none, ...parts } });
  });

  test.each([
    '',
    'P',
    'PT',
    'P1',
    '1H',
    'P1H',
    'PT1D',
    'P1DT',
    'P1W2D',
    'PT1M1H',
    'PT1.5H',
    'PT1,5H',
    '-PT1H',
    'P-1D',
    'pt1h',
    'PT1H ',
    'PT1H\n',
    'PT1234567890H',
    'PT١H',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, error: [{ code: 'mc.duration' }] });
  });

  test('is read from any parts, and nothing makes it throw', () => {
    const part = fc.nat(999_999_999);
    fc.assert(
      fc.property(part, part, part, (days, hours, minutes) => {
        const read = parseDuration(`P${days}DT${hours}H${minutes}M`);
        expect(read).toEqual({ ok: true, value: { ...none, days, hours, minutes } });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseDuration(text)).toHaveProperty('ok');
      }),
    );
  });
});

describe('hours of work', () => {
  test.each([
    ['PT81H', 81],
    ['PT1H30M', 1.5],
    ['PT60M', 1],
    ['P0DT2H', 2],
  ])('%s are %d', (text, hours) => {
    expect(toWorkloadHours(text)).toEqual({ ok: true, value: hours });
  });

  test.each([
    ['P60M', 'months'],
    ['P1Y', 'years'],
    ['P2W', 'weeks'],
    ['P1DT8H', 'days'],
  ])('%s are not known: it counts %s', (text, unit) => {
    expect(toWorkloadHours(text)).toEqual({
      ok: false,
      error: [{ code: 'mc.duration-calendar', pointer: '', params: { unit } }],
    });
  });

  test('are more than none', () => {
    expect(toWorkloadHours('PT0H')).toMatchObject({ ok: false, error: [{ code: 'mc.range' }] });
    expect(toWorkloadHours('soon')).toMatchObject({ ok: false, error: [{ code: 'mc.duration' }] });
  });
});

test('competence points are a credit system of a workload', () => {
  expect(Workload.safeParse({ other: [{ system: competencePoints, points: 5 }] }).success).toBe(
    true,
  );
});
