import { hasText } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** A published description has summary, outcomes, workload, level and mode. */
export const euP201 = defineRule({
  id: 'EU-P2-01',
  severity: 'error',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/summary',
  sources: [principle(2)],
  check({ microCredential }) {
    const { status, summary, outcomes = [], workload, level, participation } = microCredential;
    if (status !== 'published') return notApplicable('condition');
    const missing = [
      ...(hasText(summary) ? [] : ['summary']),
      ...(outcomes.some(({ text }) => hasText(text)) ? [] : ['outcomes']),
      ...(Object.keys(workload ?? {}).length > 0 ? [] : ['workload']),
      ...(Object.keys(level ?? {}).length > 0 ? [] : ['level']),
      ...((participation?.mode ?? []).length > 0 ? [] : ['participation/mode']),
    ];
    const [first] = missing;
    return first === undefined ? pass() : fail(`/${first}`, { missing: missing.join(', ') });
  },
});
