import { toPointer } from '@merkki/core';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const ofThePath = [
  /\b(?:Moodle|Canvas|Blackboard|itslearning|Coursera|edX)\b/i, // a platform
  /\bISBN\b/i, // a book
  /\b[A-Z]{2,}\d{2}[A-Z0-9]{2,}\b/, // a course code
];

/** The text names no course, book or platform. The patterns are ours; a person should read the rest. */
export const lo12 = defineRule({
  id: 'LO-12',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'mixed',
  path: '/outcomes',
  sources: [work('nl-ho')],
  check({ microCredential: { outcomes = [] } }) {
    const texts = outcomes.flatMap(({ text }, index) =>
      textEntries(text).map(([language, each]) => ({
        each,
        path: toPointer(['outcomes', index, 'text', language]),
      })),
    );
    if (texts.length === 0) return notApplicable('nothing-to-check');
    return texts.flatMap(({ each, path }) =>
      ofThePath.some((pattern) => pattern.test(each)) ? [fail(path)] : [],
    );
  },
});
