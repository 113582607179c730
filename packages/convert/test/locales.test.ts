import { lossesEn as elm } from '@merkki/elm';
import { lossesEn as badges } from '@merkki/open-badges';
import { describe, expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';

describe.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
] as const)('the texts in %s', (locale, catalogue) => {
  test('are in that language and for the same codes', () => {
    expect(catalogue.locale).toBe(locale);
    expect(Object.keys(catalogue.messages).sort()).toEqual(Object.keys(en.messages).sort());
  });

  test('are sentences whatever the parameters', () => {
    for (const [code, text] of Object.entries(catalogue.messages)) {
      const params = new Proxy({}, { get: () => 'x' });
      expect(text(params).length, code).toBeGreaterThan(10);
    }
  });
});

test('every loss of both formats has a text on both legs', () => {
  for (const [format, { messages }] of Object.entries({ 'open-badges': badges, elm })) {
    for (const code of Object.keys(messages).filter((one) => one.startsWith('loss.'))) {
      for (const leg of ['read', 'write']) {
        expect(en.messages).toHaveProperty([`${leg}.${format}.${code.slice('loss.'.length)}`]);
      }
    }
  }
});
