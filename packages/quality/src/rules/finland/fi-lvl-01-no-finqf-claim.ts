import { frameworks, isOf } from '../../checks/national-level.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It does not claim a place in the Finnish framework, unless a decree gives it one. */
export const fiLvl01 = defineRule({
  id: 'FI-LVL-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/level/nqf',
  sources: [work('fi-qualifications')],
  check({ microCredential: { level } }) {
    if (!isOf(level?.nqf, frameworks.finnish)) return notApplicable('condition');
    return level?.basis === 'nqf-registered' ? pass() : fail('/level/nqf');
  },
});
