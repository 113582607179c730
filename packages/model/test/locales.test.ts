import { readFileSync } from 'node:fs';
import { locales } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';

const catalogues = { fi, sv, en };
const source = ['problem-codes', 'stack-codes']
  .map((file) => readFileSync(new URL(`../src/${file}.ts`, import.meta.url), 'utf8'))
  .join('');
const codes = [...source.matchAll(/^ {2}\| '([^']+)'/gm)].map(([, code]) => code).sort();

describe.each(locales)('the texts in %s', (locale) => {
  const { messages } = catalogues[locale];

  test('name their language', () => {
    expect(catalogues[locale].locale).toBe(locale);
  });

  test('are there for every code, and for nothing else', () => {
    expect(Object.keys(messages).sort()).toEqual(codes);
  });

  test('are sentences, and use their parameters', () => {
    for (const [code, text] of Object.entries(messages)) {
      const named = new Proxy({}, { get: (_, name) => `<${String(name)}>`, has: () => true });
      const written = text(named);
      expect(written, code).toMatch(/^[A-ZÅÄÖ].*[.)]$/);
      expect(written, code).not.toContain('undefined');
    }
  });

  test('ask for the same parameters as in English', () => {
    const asked = (text: (params: never) => string): readonly string[] => {
      const names = new Set<string>();
      text(new Proxy({}, { get: (_, name) => names.add(String(name)) }) as never);
      return [...names].sort();
    };
    for (const [code, text] of Object.entries(messages)) {
      expect(asked(text), code).toEqual(asked(en.messages[code as keyof typeof en.messages]));
    }
  });
});
