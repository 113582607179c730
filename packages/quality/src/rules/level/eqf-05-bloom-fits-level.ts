import type { LintedOutcome } from '../../checks/linted-outcome.ts';
import { numberOf } from '../../checks/workload-of.ts';
import { type Failure, fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, work } from '../../source.ts';

/**
 * Levels of Bloom are plausible for the EQF level: those that the outcomes state together, and the
 * verb of each outcome that states none. The mapping is ours.
 */
export const eqf05 = defineRule({
  id: 'EQF-05',
  severity: 'info',
  variants: { 'too-high': 'info', 'verb-above': 'warning', 'verb-below': 'warning' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('eqf', 'Annex II'), ownRule],
  check({ microCredential: { level, outcomes = [] }, lintedOutcomes }) {
    const eqf = numberOf(level?.eqf);
    const blooms = outcomes
      .map(({ bloom }) => numberOf(bloom))
      .filter((each) => each !== undefined);
    const unstated = lintedOutcomes().filter(({ bloom }) => bloom === undefined);
    if (eqf === undefined || blooms.length + unstated.length === 0) {
      return notApplicable('nothing-to-check');
    }
    return [...judgeStated(blooms, eqf), ...unstated.flatMap(judgeVerb)];
  },
});

function judgeStated(
  blooms: readonly number[],
  eqf: number,
): readonly Failure<'fail' | 'too-high'>[] {
  if (blooms.length === 0) return [];
  const highest = Math.max(...blooms);
  if (eqf >= 6 && highest < 4) return [fail('/outcomes')];
  return eqf <= 3 && highest > 4 ? [failAs('too-high', '/outcomes')] : [];
}

const variants = {
  'outcome.above-level': 'verb-above',
  'outcome.below-level': 'verb-below',
} as const;

function judgeVerb({
  path,
  findings,
}: LintedOutcome): readonly Failure<'verb-above' | 'verb-below'>[] {
  return findings.flatMap(({ code, range, suggestion }) =>
    code === 'outcome.above-level' || code === 'outcome.below-level'
      ? [failAs(variants[code], path, { ...range, suggestion })]
      : [],
  );
}
