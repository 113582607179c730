import { toPointer } from '@merkki/core';
import { words } from '../../checks/wording.ts';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const minimum = 4;

/** The text has a verb and an object: four words at least. */
export const lo05 = defineRule({
  id: 'LO-05',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('cedefop')],
  check({ microCredential: { outcomes = [] } }) {
    const texts = outcomes.flatMap(({ text }, index) =>
      textEntries(text).map(([language, each]) => ({
        each,
        path: toPointer(['outcomes', index, 'text', language]),
      })),
    );
    if (texts.length === 0) return notApplicable('nothing-to-check');
    return texts.flatMap(({ each, path }) =>
      words(each).length >= minimum ? [] : [fail(path, { minimum })],
    );
  },
});
