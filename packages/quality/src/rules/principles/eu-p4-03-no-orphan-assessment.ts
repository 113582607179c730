import { eachOf } from '../../checks/each-of.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, principle } from '../../source.ts';

/** Each assessment assesses an outcome. */
export const euP403 = defineRule({
  id: 'EU-P4-03',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/assessments',
  sources: [ownRule, principle(4)],
  check({ microCredential: { assessments, outcomes = [] } }) {
    const used = outcomes.flatMap(({ assessedBy = [] }) => assessedBy);
    return eachOf(
      assessments,
      (index) => `/assessments/${index}`,
      ({ id }) => isText(id) && used.includes(id),
    );
  },
});
