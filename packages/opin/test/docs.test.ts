import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { koutaProfile, profileTable } from '../src/index.ts';

test('docs/generated/kouta.md is what scripts/generate-docs.ts makes of the table', () => {
  const written = readFileSync(new URL('../docs/generated/kouta.md', import.meta.url), 'utf8');
  expect(written).toBe(profileTable(koutaProfile));
});

test('every row and every assumption is in the table', () => {
  const rows = profileTable(koutaProfile).split('\n');
  for (const { theirs, status } of koutaProfile.fields) {
    expect(rows.some((row) => row.includes(`\`${theirs}\``) && row.includes(` ${status} `))).toBe(
      true,
    );
  }
});
