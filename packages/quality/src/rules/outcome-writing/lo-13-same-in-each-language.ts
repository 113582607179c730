import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** Each outcome is written in the same languages. */
export const lo13 = defineRule({
  id: 'LO-13',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [ownRule],
  check({ microCredential: { outcomes = [] } }) {
    const languages = outcomes.map(({ text }) => textEntries(text).map(([language]) => language));
    const all = [...new Set(languages.flat())];
    if (all.length === 0) return notApplicable('nothing-to-check');
    return languages.flatMap((there, index) => {
      const missing = all.filter((language) => !there.includes(language));
      return there.length === 0 || missing.length === 0
        ? []
        : [fail(`/outcomes/${index}/text`, { languages: missing.join(', ') })];
    });
  },
});
