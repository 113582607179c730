import { textEntries } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

const minimum = 3;

/** A title of at least three characters exists in some language. */
export const euA102 = defineRule({
  id: 'EU-A1-02',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/title',
  sources: [mandatoryElement(2)],
  check({ microCredential: { title } }) {
    const long = textEntries(title).some(([, text]) => text.length >= minimum);
    return long ? pass() : fail('/title', { minimum });
  },
});
