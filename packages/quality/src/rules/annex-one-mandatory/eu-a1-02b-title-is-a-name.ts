import { toPointer } from '@merkki/core';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement, ownRule } from '../../source.ts';

const notNames = [
  /^[A-Z0-9._-]{3,}$/, // a course code
  /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i, // a web address
  /\.(?:docx?|odt|pdf|pptx?|xlsx?)$/i, // a file
];

/** The title reads as a name: no course code, web address or file name. The patterns are our own. */
export const euA102b = defineRule({
  id: 'EU-A1-02b',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/title',
  sources: [ownRule, mandatoryElement(2)],
  check({ microCredential: { title } }) {
    const titles = textEntries(title);
    if (titles.length === 0) return notApplicable('nothing-to-check');
    return titles.flatMap(([language, text]) =>
      notNames.some((pattern) => pattern.test(text)) ? [fail(toPointer(['title', language]))] : [],
    );
  },
});
