import { describe, expect, test } from 'vitest';
import { exampleIds, exampleMoment, readBase, readExamples } from '../scripts/read-examples.ts';
import { checkQuality } from '../src/check-quality.ts';
import { catalogueRules } from '../src/generated/rules.ts';
import type { RuleResult } from '../src/quality-report.ts';
import type { Rule } from '../src/rule.ts';
import { changed } from './support/documents.ts';

type Patch = Parameters<typeof changed>[1];

function resultsOf(rule: Rule, patch: Patch): readonly RuleResult[] {
  const stage = rule.stage === 'award' ? 'award' : 'offering';
  const base = readBase(stage === 'award' ? 'award' : 'definition');
  const report = checkQuality(changed(base, patch), { stage, now: exampleMoment });
  return report.results.filter(({ ruleId }) => ruleId === rule.id);
}

test('every rule has examples, and every file of examples has its rule', () => {
  expect(exampleIds()).toEqual(catalogueRules.map(({ id }) => id));
});

describe.each(catalogueRules)('the examples of $id', (rule) => {
  const { passes, fails } = readExamples(rule.id);

  test.each(passes)('pass with %j', (patch) => {
    expect(resultsOf(rule, patch).map(({ outcome }) => outcome)).toEqual(['pass']);
  });

  test.each(fails)('fail with %j', ({ as, at, ...patch }) => {
    const severity = as === 'fail' ? rule.severity : rule.variants?.[as];
    expect(resultsOf(rule, patch)).toEqual(
      at.map((path) =>
        expect.objectContaining({
          outcome: 'fail',
          path,
          severity,
          code: `${rule.id.toLowerCase()}.${as}`,
        }),
      ),
    );
  });

  test('show a pass and every kind of failure', () => {
    expect(passes.length).toBeGreaterThan(0);
    expect([...new Set(fails.map(({ as }) => as))].sort()).toEqual(
      ['fail', ...Object.keys(rule.variants ?? {})].sort(),
    );
  });
});

test('the base documents pass every rule that applies', () => {
  for (const [kind, stage] of [
    ['definition', 'offering'],
    ['award', 'award'],
  ] as const) {
    const report = checkQuality(readBase(kind), { stage, now: exampleMoment });
    expect(report.summary.fail).toBe(0);
    expect(report.verdict).toBe('pass');
  }
});
