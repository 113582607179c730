import { describe, expect, test } from 'vitest';
import { formatDay, formatDays, formatEuros, formatNumber } from '../../src/card/format-values.ts';

const space = '\u00a0';

describe('numbers of a card', () => {
  test.each([
    ['fi', 2.5, '2,5'],
    ['sv', 2.5, '2,5'],
    ['en', 2.5, '2.5'],
    ['fi', 1250, `1${space}250`],
    ['en', 1250, '1,250'],
    ['fi', 0, '0'],
    ['sv', 1234567.5, `1${space}234${space}567,5`],
  ] as const)('in %s %d is %s', (language, number, text) => {
    expect(formatNumber(number, language)).toBe(text);
  });

  test.each([
    ['fi', 135, `135${space}€`],
    ['sv', 22.5, `22,50${space}€`],
    ['en', 22.5, '€22.50'],
    ['en', 1250, '€1,250'],
    ['fi', 1250.1, `1${space}250,10${space}€`],
  ] as const)('in %s %d euros are %s', (language, amount, text) => {
    expect(formatEuros(amount, language)).toBe(text);
  });
});

describe('dates of a card', () => {
  test.each([
    ['fi', '2027-01-12', '12.1.2027'],
    ['sv', '2027-01-12', '12.1.2027'],
    ['en', '2027-01-12', `12${space}January 2027`],
    ['fi', 'soon', 'soon'],
  ] as const)('in %s %s is %s', (language, date, text) => {
    expect(formatDay(date, language)).toBe(text);
  });

  test.each([
    ['fi', '2027-02-01', '2027-04-30', '1.2.–30.4.2027'],
    ['sv', '2027-02-01', '2027-04-30', '1.2–30.4.2027'],
    ['en', '2027-02-01', '2027-04-30', `1${space}February – 30${space}April 2027`],
    ['fi', '2027-02-01', '2027-02-05', '1.–5.2.2027'],
    ['sv', '2027-02-01', '2027-02-05', '1–5.2.2027'],
    ['en', '2027-02-01', '2027-02-05', `1–5${space}February 2027`],
    ['fi', '2026-12-01', '2027-01-31', '1.12.2026 – 31.1.2027'],
    ['en', '2026-12-01', '2027-01-31', `1${space}December 2026 – 31${space}January 2027`],
    ['fi', '2027-02-01', '2027-02-01', '1.2.2027'],
  ] as const)('in %s %s to %s is %s', (language, start, end, text) => {
    expect(formatDays(start, end, language)).toBe(text);
  });
});
