import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/building/ledger.ts';

describe('Ledger', () => {
  test('tells what nobody accounted for, a whole part once', () => {
    const ledger = new Ledger({ a: { b: 1, c: [2, 3] }, d: { e: 4, f: 5 } }, 'fi');
    ledger.carry('/d/e');
    expect(ledger.losses().map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/a loss.no-place',
      '/d/f loss.no-place',
    ]);
  });

  test('takes an empty list for a value of its own', () => {
    const ledger = new Ledger({ a: [] }, 'fi');
    expect(ledger.losses()).toMatchObject([{ path: '/a' }]);
  });

  test('picks the text of its language and tells the others', () => {
    const ledger = new Ledger({ t: { fi: 'x', sv: 'y' } }, 'sv');
    expect(ledger.text({ fi: 'x', sv: 'y' }, '/t')).toBe('y');
    expect(ledger.losses()).toEqual([
      { path: '/t/fi', code: 'loss.other-languages', params: { language: 'fi' } },
    ]);
  });

  test('takes a regional edition of its language before a foreign one', () => {
    const ledger = new Ledger({ t: { fi: 'x', 'sv-FI': 'y' } }, 'sv');
    expect(ledger.text({ fi: 'x', 'sv-FI': 'y' }, '/t')).toBe('y');
  });

  test('falls back to the first text and tells so, once for the whole text', () => {
    const ledger = new Ledger({ t: { fi: 'x', en: 'y' } }, 'sv');
    expect(ledger.text({ fi: 'x', en: 'y' }, '/t')).toBe('x');
    expect(ledger.losses()).toEqual([
      { path: '/t', code: 'loss.language-fallback', params: { wanted: 'sv', used: 'fi' } },
    ]);
  });

  test('escapes names in its pointers', () => {
    expect(new Ledger({ a: { 'b/c~': 1, d: 2 } }, 'fi').losses()).toMatchObject([{ path: '/a' }]);
    const ledger = new Ledger({ 'b/c~': 1 }, 'fi');
    expect(ledger.losses()).toMatchObject([{ path: '/b~1c~0' }]);
  });
});
