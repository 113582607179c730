import { toPointer } from '@merkki/core';
import { normalised } from '../../checks/wording.ts';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** No two outcomes say the same in a language. */
export const lo07 = defineRule({
  id: 'LO-07',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [ownRule],
  check({ microCredential: { outcomes = [] } }) {
    if (outcomes.length === 0) return notApplicable('nothing-to-check');
    const seen = new Set<string>();
    return outcomes.flatMap(({ text }, index) =>
      textEntries(text).flatMap(([language, each]) => {
        const key = `${language} ${normalised(each)}`;
        if (seen.has(key)) return [fail(toPointer(['outcomes', index, 'text', language]))];
        seen.add(key);
        return [];
      }),
    );
  },
});
