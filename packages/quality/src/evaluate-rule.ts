import type { Params } from '@merkki/core';
import { type CheckResult, type Failure, notApplicable } from './finding.ts';
import type { RuleResult } from './quality-report.ts';
import type { AwardSubject, Rule, Stage } from './rule.ts';

/** A document ready for the rules. */
export interface Subject extends AwardSubject {
  /** What the pointers of the results start from. */
  readonly root: 'definition' | 'award';
  /** Stage that is checked. */
  readonly stage: Stage;
  /** Tags of the rules that are in force. */
  readonly tagsInForce: ReadonlySet<string>;
}

/**
 * Runs one rule and writes down what it found, at least one result. A rule that throws is a failure
 * of its own, with the code `internal`.
 */
export function evaluateRule(rule: Rule, subject: Subject): readonly RuleResult[] {
  try {
    return resultsOf(rule, subject);
  } catch {
    const { id: ruleId, path, sources } = rule;
    const severity = 'error';
    return [{ ruleId, outcome: 'fail', severity, path, code: 'internal', params: {}, sources }];
  }
}

function resultsOf(rule: Rule, subject: Subject): readonly RuleResult[] {
  const checked = check(rule, subject);
  const { root } = subject;
  const pass = (): RuleResult => resultOf(rule, root, 'pass', rule.path, codeOf(rule, 'pass'));
  if (isList(checked)) {
    return checked.length > 0 ? checked.map((each) => failureOf(rule, root, each)) : [pass()];
  }
  switch (checked.outcome) {
    case 'pass':
      return [pass()];
    case 'fail':
      return [failureOf(rule, root, checked)];
    case 'needs-evidence': {
      const code = codeOf(rule, 'needs-evidence');
      return [resultOf(rule, root, 'needs-evidence', checked.path, code, checked.params)];
    }
    case 'not-applicable': {
      const params: Params = checked.reason === 'stage' ? { stage: rule.stage } : {};
      const code = `not-applicable.${checked.reason}`;
      return [resultOf(rule, root, 'not-applicable', rule.path, code, params)];
    }
  }
}

function codeOf({ id }: Rule, ending: string): string {
  return `${id.toLowerCase()}.${ending}`;
}

function failureOf(
  rule: Rule,
  root: Subject['root'],
  { path, params, variant }: Failure,
): RuleResult {
  const severity = variant === 'fail' ? rule.severity : rule.variants?.[variant];
  return resultOf(rule, root, 'fail', path, codeOf(rule, variant), params, severity);
}

function resultOf(
  rule: Rule,
  root: Subject['root'],
  outcome: RuleResult['outcome'],
  path: string,
  code: string,
  params: Params = {},
  severity = rule.severity,
): RuleResult {
  return {
    ruleId: rule.id,
    outcome,
    severity,
    path: relocate(path, rule.stage === 'award' ? 'award' : 'definition', root),
    code,
    params,
    sources: rule.sources,
  };
}

function check(rule: Rule, subject: Subject): CheckResult {
  if (rule.stage !== 'both' && rule.stage !== subject.stage) return notApplicable('stage');
  const inForce = rule.profiles.some((profile) => subject.tagsInForce.has(profile));
  return inForce ? rule.check(subject) : notApplicable('not-in-force');
}

function isList(checked: CheckResult): checked is readonly Failure[] {
  return Array.isArray(checked);
}

const member = '/microCredential';

/** The same place, seen from the root of the document that was given. */
function relocate(path: string, from: Subject['root'], to: Subject['root']): string {
  if (from === to) return path;
  if (to === 'award') return member + path;
  return path === member || path.startsWith(`${member}/`) ? path.slice(member.length) : path;
}
