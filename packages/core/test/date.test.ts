import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, isCalendarDate, parseInstant, toMilliseconds } from '../src/date.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The calendar of the engine, which shares no code with ours. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe('a calendar date', () => {
  test('is one exactly when the calendar has the day', () => {
    const parts = [
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    ] as const;
    fc.assert(
      fc.property(...parts, (year, month, day) => {
        const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
        expect(isCalendarDate(text)).toBe(isDay(year, month, day));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('may be %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '20.11.2026',
    '2026-11-20\n',
    ' 2026-11-20',
    '2026-11-20T00:00:00Z',
    '２０２６-11-20',
    '',
  ])('is not %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('an instant', () => {
  test('is read as the engine reads it, in every zone', () => {
    const moments = fc.date({
      min: new Date('0001-01-02T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(moments, offsets, (moment, offset) => {
        const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, -1);
        const sign = offset < 0 ? '-' : '+';
        const size = Math.abs(offset);
        const text = `${local}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
        expect(parseInstant(text)).toBe(moment.getTime());
      }),
    );
  });

  test('comes back from its written form to the second', () => {
    const seconds = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(parseInstant(formatInstant(second * 1000))).toBe(second * 1000);
      }),
    );
  });

  test('never throws and accepts nothing that the engine refuses', () => {
    const shapes = fc.stringMatching(
      /^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\.[0-9]{1,9})?(Z|[+-][01][0-9]:[0-6][0-9])$/,
    );
    fc.assert(
      fc.property(shapes, (text) => {
        const milliseconds = parseInstant(text);
        if (milliseconds !== undefined) expect(Date.parse(text)).toBe(milliseconds);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseInstant(text)).toBeUndefined(); // no random text is an instant
      }),
    );
  });

  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T02:00:00+02:00', 0],
    ['0099-01-01T00:00:00Z', -59_042_995_200_000],
    ['2026-11-24T10:00:00.1239Z', 1_795_514_400_123],
    ['2026-11-24T10:00:00+14:00', 1_795_514_400_000 - 14 * 3_600_000],
  ])('%s is %d', (text, milliseconds) => {
    expect(parseInstant(text)).toBe(milliseconds);
  });

  test.each([
    '2026-02-30T10:00:00Z',
    '2026-11-24',
    '2026-11-24T10:00:00',
    '2026-11-24T10:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T10:60:00Z',
    '2026-06-30T23:59:60Z',
    '2026-11-24T10:00:00+14:01',
    '2026-11-24T10:00:00+02:60',
    '2026-11-24T10:00:00.Z',
    '2026-11-24t10:00:00z',
    '2026-11-24T10:00:00Z\n',
    '-2026-11-24T10:00:00Z',
  ])('is not %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('a clock argument', () => {
  test('may be a text or a date', () => {
    expect(toMilliseconds('1970-01-01T00:00:01Z')).toBe(1000);
    expect(toMilliseconds(new Date(5))).toBe(5);
  });

  test('is refused when it is no moment', () => {
    expect(toMilliseconds('now')).toBeUndefined();
    expect(toMilliseconds(new Date(Number.NaN))).toBeUndefined();
  });
});
