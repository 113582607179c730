import { requireThat } from '../../checks/require-that.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** An outcome refers to a list of skills, such as ESCO. */
export const lo09 = defineRule({
  id: 'LO-09',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [weBuild('2.4')],
  check: requireThat('/outcomes', ({ outcomes = [] }) =>
    outcomes.some(({ skills = [] }) => skills.some(({ id }) => isText(id))),
  ),
});
