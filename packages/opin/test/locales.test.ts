import { formatMessage } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';

describe.each([fi, sv, en])('the texts in $locale', (catalogue) => {
  test('exist for every code of the other languages and are sentences or names of their own', () => {
    expect(Object.keys(catalogue.messages).sort()).toEqual(Object.keys(en.messages).sort());
    const params = new Proxy({}, { get: () => '42' });
    const texts = Object.keys(catalogue.messages).map((code) =>
      formatMessage(catalogue, code, params),
    );
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.{2,}/u);
  });

  test('carry the values that tell what to do', () => {
    expect(formatMessage(catalogue, 'map.unknown-offering', { known: 'spring' })).toContain(
      'spring',
    );
    expect(formatMessage(catalogue, 'kouta.scope-range', { low: 5, high: 3 })).toMatch(/5.*3/);
  });
});
