import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateCodesPage } from '../scripts/generate-codes-page.ts';
import { en } from '../src/locales/en.ts';

const page = readFileSync(new URL('../../../docs/verification-codes.md', import.meta.url), 'utf8');

test('the page of codes is the one that the catalogues make', () => {
  expect(page).toBe(generateCodesPage());
});

test('the page of codes has every code once', () => {
  const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]);
  expect(listed.sort()).toEqual(Object.keys(en.messages).sort());
});
