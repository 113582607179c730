import { isDate } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** The record is not issued before the last result it rests on. */
export const euA105c = defineRule({
  id: 'EU-A1-05c',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/issuedOn',
  sources: [weBuild('MC-IR-03')],
  check({ award: { issuedOn, completedOn, results = [] } }) {
    const achieved = [completedOn, ...results.map(({ achievedOn }) => achievedOn)].filter(isDate);
    if (!isDate(issuedOn) || achieved.length === 0) return notApplicable('nothing-to-check');
    return achieved.every((date) => date <= issuedOn) ? pass() : fail('/issuedOn');
  },
});
