import { readFileSync } from 'node:fs';
import { locales } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { generateCodesPage, generateRemediesPage } from '../scripts/generate-codes-page.ts';
import { en } from '../src/locales/en.ts';

function read(name: string): string {
  return readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
}

describe.each([
  { name: 'verification-codes.md', generated: generateCodesPage() },
  ...locales.map((locale) => ({
    name: `codes/${locale}.md`,
    generated: generateRemediesPage(locale),
  })),
])('the page of codes docs/$name', ({ name, generated }) => {
  test('is the one that the catalogues make', () => {
    expect(read(name)).toBe(generated);
  });

  test('has every code once, and no empty cell', () => {
    const listed = [...generated.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]);
    expect(listed.sort()).toEqual(Object.keys(en.messages).sort());
    expect(generated).not.toMatch(/\| +\|/);
  });
});
