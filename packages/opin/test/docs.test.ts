import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flatRows } from '../src/engine/flat-rows.ts';
import { coverageTable, profiles, profileTable, recordProfiles } from '../src/index.ts';
import { en } from '../src/locales/en.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const all = [...profiles, ...recordProfiles];

describe.each(all)('the page of $id', (profile) => {
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

test('the page of coverage has a column for each table, and for formats beside them', () => {
  const more = [{ element: 'title', mandatory: true, targets: { other: 'full' } }] as const;
  const page = coverageTable(all, en, more);
  for (const { id } of all) expect(page).toContain(`| \`${id}\` |`);
  expect(page).toMatch(/^\| Title of the micro-credential \|.*\| full \|$/m);
  expect(page).toContain('| `other` |');
});
