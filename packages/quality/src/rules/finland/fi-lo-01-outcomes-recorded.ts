import { isText, textEntries } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** An outcome has a text in the primary language. */
export const fiLo01 = defineRule({
  id: 'FI-LO-01',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('fi-framework'), work('karvi')],
  check({ microCredential: { outcomes = [], descriptionLanguages: [primary] = [] } }) {
    const languages = outcomes.flatMap(({ text }) =>
      textEntries(text).map(([language]) => language),
    );
    const there = isText(primary) ? languages.includes(primary) : languages.length > 0;
    return there ? pass() : fail('/outcomes');
  },
});
