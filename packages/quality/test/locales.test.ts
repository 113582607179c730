import { formatMessage, locales } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { catalogueRules } from '../src/generated/rules.ts';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';

const ruleCodes = new Set(catalogueRules.map(({ id }) => id.toLowerCase()));
const catalogues = { fi, sv, en };
const params = { minimum: 3, count: 2, stage: 'award', complete: 1, total: 11, later: 0 };

describe.each(locales)('the texts in %s', (locale) => {
  const catalogue = catalogues[locale];

  test('name their language', () => {
    expect(catalogue.locale).toBe(locale);
  });

  test('are the same codes as in the other languages', () => {
    expect(Object.keys(catalogue.messages).sort()).toEqual(Object.keys(en.messages).sort());
  });

  test('hold a name, a pass and every failure of every rule', () => {
    for (const { id, kind: decided, variants } of catalogueRules) {
      const open = decided === 'evidence' ? 'needs-evidence' : 'fail';
      for (const kind of ['title', 'pass', open, ...Object.keys(variants ?? {})]) {
        const code = `${id.toLowerCase()}.${kind}`;
        expect(formatMessage(catalogue, code, params), code).not.toBe(code);
      }
    }
  });

  test('are never empty', () => {
    for (const [code, text] of Object.entries(catalogue.messages)) {
      expect(text(params), code).toMatch(/\S/);
    }
  });

  test('of names have no full stop, those of sentences end in one', () => {
    for (const [code, text] of Object.entries(catalogue.messages)) {
      if (!ruleCodes.has(code.slice(0, code.lastIndexOf('.')))) continue;
      const written = text({ ...params, code: 'GR', languages: 'fi' });
      if (code.endsWith('.title')) expect(written, code).not.toMatch(/\.$/);
      else expect(written, code).toMatch(/\.$/);
    }
  });

  test('put the parameters into the sentence', () => {
    expect(formatMessage(catalogue, 'eu-a1-02.fail', { minimum: 3 })).toContain('3');
    expect(formatMessage(catalogue, 'eu-a1-03b.alias', { code: 'GR' })).toContain('GR');
    expect(formatMessage(catalogue, 'eu-a1-13.fail', { languages: 'sv, en' })).toContain('sv, en');
    expect(formatMessage(catalogue, 'quality.unknown-profile', { known: 'eu' })).toContain('eu');
  });
});
