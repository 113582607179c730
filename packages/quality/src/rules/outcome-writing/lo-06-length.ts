import { toPointer } from '@merkki/core';
import { isInRange } from '../../checks/in-range.ts';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** The text is neither too short nor too long. The bounds are ours. */
export const lo06 = defineRule({
  id: 'LO-06',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [ownRule],
  check({ microCredential: { outcomes = [] }, limits }) {
    const texts = outcomes.flatMap(({ text }, index) =>
      textEntries(text).map(([language, each]) => ({
        each,
        path: toPointer(['outcomes', index, 'text', language]),
      })),
    );
    if (texts.length === 0) return notApplicable('nothing-to-check');
    return texts.flatMap(({ each, path }) => {
      const { outcomeMinLength: minimum, outcomeMaxLength: maximum } = limits;
      return isInRange(each.length, { minimum, maximum }) ? [] : [fail(path, { minimum, maximum })];
    });
  },
});
