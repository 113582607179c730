import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateDocs } from '../scripts/generate-docs.ts';
import { generateIndex } from '../scripts/generate-index.ts';
import { attestedInstead, omittedRules, sameRule } from '../scripts/omitted-rules.ts';
import { catalogueRules } from '../src/generated/rules.ts';
import { profiles } from '../src/profiles/choose-profiles.ts';
import type { RuleInfo } from '../src/rule.ts';
import { rules } from '../src/rules.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the index of rules is the one that the folders give', () => {
  expect(read('../src/generated/rules.ts')).toBe(generateIndex());
});

test('the pages of rules are the ones that rules, texts and examples give', () => {
  for (const [path, text] of generateDocs()) expect(read(`../../../docs/${path}`), path).toBe(text);
});

test('the rules are sorted by id, each id once', () => {
  const ids = catalogueRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(rules.map(({ id }) => id)).toEqual([...ids, 'MODEL-01', 'SUPPRESSION-01']);
});

test('every rule belongs to a profile that can be asked for', () => {
  const tags = [...profiles, 'national', 'institution'];
  for (const rule of catalogueRules) {
    expect(rule.profiles.length, rule.id).toBeGreaterThan(0);
    for (const profile of rule.profiles) expect(tags, rule.id).toContain(profile);
  }
});

describe('what is left out', () => {
  test('is ten rules at most, each with a reason, and none of them is there', () => {
    expect(omittedRules.length).toBeLessThanOrEqual(10);
    for (const { id, reason } of omittedRules) {
      expect(catalogueRules.map((rule) => rule.id)).not.toContain(id);
      expect(reason, id).toMatch(/\S.*\.$/);
    }
  });
});

const standards = process.env['MERKKI_STANDARDS'];

describe.skipIf(!standards)('the sources of the catalogue (need MERKKI_STANDARDS)', () => {
  const omitted = omittedRules.map(({ id }) => id);
  const find = (id: string): RuleInfo | undefined =>
    catalogueRules.find((rule) => rule.id === (sameRule[id] ?? id));

  test('severity, stage, kind and profile are those of the European catalogue', () => {
    const catalogue = readFileSync(`${standards}/domain/quality-rules.md`, 'utf8');
    const rows = [...catalogue.matchAll(/^### (\S+) — .*\n(.*)$/gm)];
    expect(rows).toHaveLength(175);
    for (const [, id = '', row = ''] of rows) {
      if (omitted.includes(id) || Object.hasOwn(sameRule, id)) continue;
      const rule = find(id);
      const kind = attestedInstead.includes(id) ? 'machine' : rule?.kind;
      expect(row.replace('machine + evidence', 'mixed'), id).toBe(
        `\`${rule?.severity}\` · \`${kind}\` · stage \`${rule?.stage}\` · profile \`${rule?.profiles.join('`, `')}\``,
      );
    }
  });

  test('severity is that of the Finnish list', () => {
    const text = readFileSync(`${standards}/domain/finland/rules.json`, 'utf8');
    const list: { readonly rules: readonly { readonly id: string; readonly severity: string }[] } =
      JSON.parse(text);
    expect(list.rules).toHaveLength(35);
    for (const { id, severity } of list.rules) {
      if (!omitted.includes(id)) expect(find(id)?.severity, id).toBe(severity);
    }
  });
});
