import type { RuleResult } from '../quality-report.ts';
import { suppressionRule } from '../rule-infos.ts';
import type { Profile, Suppression } from './profile.ts';

/**
 * Gives each result the severity that the profiles set, the last one's. A suppression in force turns
 * what it covers into advice. Nothing is taken away, and what was changed says so.
 */
export function weighResults(
  results: readonly RuleResult[],
  chosen: readonly Profile[],
  today: string,
): readonly RuleResult[] {
  const weighing = chosen.filter(
    ({ severities, suppressions }) => severities !== undefined || suppressions !== undefined,
  );
  if (weighing.length === 0) return results;
  return results.map((result) => {
    const { ruleId, outcome, severity, path } = result;
    if (outcome !== 'fail' && outcome !== 'needs-evidence') return result;
    let weighed = result;
    for (const { id, severities, suppressions = [] } of weighing) {
      const set = severities?.[ruleId];
      if (set !== undefined) {
        const adjusted = { from: severity, profile: id };
        weighed = set === severity ? result : { ...result, severity: set, adjusted };
      }
      const suppression = suppressions.find(
        (each) => covers(each, ruleId, path) && each.until >= today,
      );
      if (suppression !== undefined) {
        const adjusted = { from: severity, profile: id, suppression };
        return { ...result, severity: 'info', adjusted };
      }
    }
    return weighed;
  });
}

function covers({ rule, path }: Suppression, ruleId: string, at: string): boolean {
  return rule === ruleId && (path === undefined || path === at);
}

/** Tells of each suppression whose last day is past: it no longer counts. */
export function expiredSuppressions(
  chosen: readonly Profile[],
  today: string,
): readonly RuleResult[] {
  const { id, severity, sources } = suppressionRule;
  return chosen.flatMap(({ id: profile, suppressions = [] }) =>
    suppressions
      .filter(({ until }) => until < today)
      .map(({ rule, name, until }) => ({
        ruleId: id,
        outcome: 'fail' as const,
        severity,
        path: '',
        code: 'suppression-01.fail',
        params: { rule, name, until, profile },
        sources,
      })),
  );
}
