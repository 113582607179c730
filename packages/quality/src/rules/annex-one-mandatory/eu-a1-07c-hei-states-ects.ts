import { isGiven } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement, principle } from '../../source.ts';

/** A higher education institution among the awarding bodies gives the workload in ECTS. */
export const euA107c = defineRule({
  id: 'EU-A1-07c',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [mandatoryElement(7), principle(2)],
  check({ microCredential: { awardingBodies = [], workload } }) {
    if (!awardingBodies.some(({ kind }) => kind === 'hei')) return notApplicable('condition');
    return isGiven(workload?.ects) ? pass() : fail('/workload/ects');
  },
});
