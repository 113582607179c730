import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateDocs } from '../scripts/generate-docs.ts';
import { generateIndex } from '../scripts/generate-index.ts';
import { catalogueRules } from '../src/generated/rules.ts';
import { rules } from '../src/rules.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the index of rules is the one that the folders give', () => {
  expect(read('../src/generated/rules.ts')).toBe(generateIndex());
});

test('the page of rules is the one that rules, texts and examples give', () => {
  expect(read('../../../docs/quality-rules.md')).toBe(generateDocs());
});

test('the rules are those of Annex I, sorted by id, each id once', () => {
  const ids = catalogueRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toHaveLength(22);
  expect(rules.map(({ id }) => id)).toEqual([...ids, 'MODEL-01']);
});

const standards = process.env['MERKKI_STANDARDS'];

test.skipIf(!standards)(
  'severity, stage and kind are those of the catalogue (needs MERKKI_STANDARDS)',
  () => {
    const catalogue = readFileSync(`${standards}/domain/quality-rules.md`, 'utf8');
    for (const { id, severity, stage, kind, profiles } of catalogueRules) {
      const row = catalogue.split(`\n### ${id} — `)[1]?.split('\n')[1];
      expect(row, id).toBe(
        `\`${severity}\` · \`${kind}\` · stage \`${stage}\` · profile \`${profiles.join('`, `')}\``,
      );
    }
  },
);
