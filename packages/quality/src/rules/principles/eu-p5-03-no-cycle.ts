import { isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** It is not stacked towards itself: the only cycle that one document can show. */
export const euP503 = defineRule({
  id: 'EU-P5-03',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/integration/towards',
  sources: [ownRule],
  check({ microCredential: { id, integration } }) {
    const towards = integration?.towards ?? [];
    if (!towards.some((target) => isText(target.id))) return notApplicable('nothing-to-check');
    return towards.flatMap((target, index) =>
      isText(id) && target.id === id ? [fail(`/integration/towards/${index}/id`)] : [],
    );
  },
});
