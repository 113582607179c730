import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flatRows } from '../src/engine/flat-rows.ts';
import { coverageTable, profiles, profileTable } from '../src/index.ts';
import { en } from '../src/locales/en.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe.each(profiles)('the page of $id', (profile) => {
  test('is what scripts/generate-docs.ts makes of the table', () => {
    expect(read(`../docs/generated/${profile.id}.md`)).toBe(profileTable(profile));
  });

  test('has every row and every assumption', () => {
    const rows = profileTable(profile).split('\n');
    for (const { theirs, status } of flatRows(profile.fields)) {
      expect(rows.some((row) => row.includes(`\`${theirs}\``) && row.includes(` ${status} `))).toBe(
        true,
      );
    }
  });
});

test('docs/coverage.md is what scripts/generate-docs.ts makes of the tables', () => {
  expect(read('../../../docs/coverage.md')).toBe(coverageTable(profiles, en));
});
