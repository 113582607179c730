import { eachOf } from '../../checks/each-of.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Each outcome is assessed by an assessment that exists. */
export const euP401 = defineRule({
  id: 'EU-P4-01',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [principle(4)],
  check({ microCredential: { outcomes, assessments = [] } }) {
    const ids = assessments.map(({ id }) => id).filter(isText);
    return eachOf(
      outcomes,
      (index) => `/outcomes/${index}/assessedBy`,
      ({ assessedBy = [] }) =>
        assessedBy.length > 0 && assessedBy.every((id) => isText(id) && ids.includes(id)),
    );
  },
});
