import { hoursOf } from '../../checks/workload-of.ts';
import { hasText, isGiven } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The record sets out content, outcomes, hours, level and credits. */
export const cmf05 = defineRule({
  id: 'CMF-05',
  severity: 'warning',
  stage: 'award',
  profiles: ['cmf'],
  kind: 'machine',
  path: '/microCredential',
  sources: [work('campus')],
  check({ microCredential }) {
    const { summary, outcomes = [], workload, level } = microCredential;
    const missing = [
      ...(hasText(summary) ? [] : ['summary']),
      ...(outcomes.length > 0 ? [] : ['outcomes']),
      ...(hoursOf(microCredential) === undefined ? ['hours'] : []),
      ...(isGiven(level?.eqf ?? level?.qfEhea ?? level?.nqf) ? [] : ['level']),
      ...(isGiven(workload?.ects) ? [] : ['ects']),
    ];
    return missing.length === 0
      ? pass()
      : fail('/microCredential', { missing: missing.join(', ') });
  },
});
