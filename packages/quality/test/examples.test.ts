import { describe, expect, test } from 'vitest';
import {
  exampleIds,
  exampleMoment,
  type Patch,
  readBase,
  readExamples,
} from '../scripts/read-examples.ts';
import { checkQuality } from '../src/check-quality.ts';
import { catalogueRules } from '../src/generated/rules.ts';
import type { RuleResult } from '../src/quality-report.ts';
import type { Rule } from '../src/rule.ts';
import { changed } from './support/documents.ts';

function resultsOf(rule: Rule, patch: Patch): readonly RuleResult[] {
  const { profile = profileOf(rule), stage = rule.stage } = readExamples(rule.id);
  const checkedStage = stage === 'award' ? 'award' : 'offering';
  const base = readBase(stage === 'award' ? 'award' : 'definition');
  const { credential } = patch;
  const report = checkQuality(changed(base, patch), {
    stage: checkedStage,
    now: exampleMoment,
    profiles: [profile],
    ...(credential === undefined ? {} : { credential }),
  });
  return report.results.filter(({ ruleId }) => ruleId === rule.id);
}

function profileOf({ profiles: [first = 'eu'] }: Rule): string {
  return first;
}

test('every rule has examples, and every file of examples has its rule', () => {
  expect(exampleIds()).toEqual(catalogueRules.map(({ id }) => id));
});

/** What a rule says when it does not pass and no variant fits. */
function kindOf({ kind }: Rule): string {
  return kind === 'evidence' ? 'needs-evidence' : 'fail';
}

describe.each(catalogueRules)('the examples of $id', (rule) => {
  const { passes, fails } = readExamples(rule.id);

  test.each(passes)('pass with %j', (patch) => {
    expect(resultsOf(rule, patch).map(({ outcome }) => outcome)).toEqual(['pass']);
  });

  test.each(fails)('fail with %j', ({ as, at, ...patch }) => {
    const severity = as === kindOf(rule) ? rule.severity : rule.variants?.[as];
    const outcome = as === 'needs-evidence' ? as : 'fail';
    expect(resultsOf(rule, patch)).toEqual(
      at.map((path) =>
        expect.objectContaining({
          outcome,
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
      [kindOf(rule), ...Object.keys(rule.variants ?? {})].sort(),
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
