import type { Parsed } from '@merkki/model';
import type { RuleResult } from './quality-report.ts';
import type { Severity } from './rule.ts';
import { modelRule } from './rule-infos.ts';

/**
 * Tells what parsing found of the shape of a document. What an error of a rule already says at the same place, above it
 * or below it, is not said again; a member that the model does not know is always told.
 */
export function checkModel(
  parsed: Parsed<unknown>,
  failures: readonly RuleResult[],
): readonly RuleResult[] {
  const said = failures.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  const errors = (parsed.ok ? [] : parsed.error).filter(
    ({ pointer }) => pointer === '' || !said.some((path) => isSameBranch(path, pointer)),
  );
  const results = [
    ...errors.map((error) => ({ ...error, severity: 'error' as const })),
    ...parsed.warnings.map((warning) => ({ ...warning, severity: 'warning' as const })),
  ].map(({ pointer, code, params, severity }) => ({
    ...resultOf(severity, pointer, code),
    params,
  }));
  return parsed.ok && results.length === 0
    ? [{ ...resultOf('error', '', 'model-01.pass'), outcome: 'pass' }]
    : results;
}

function resultOf(severity: Severity, path: string, code: string): RuleResult {
  const { id, sources } = modelRule;
  return { ruleId: id, outcome: 'fail', severity, path, code, params: {}, sources };
}

/** Tells whether one place is the other or lies inside it. */
function isSameBranch(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
