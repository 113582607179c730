import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** Title, summary and outcomes exist in the languages that the institution’s profile asks for. */
export const inst01 = defineRule({
  id: 'INST-01',
  severity: 'error',
  stage: 'both',
  profiles: ['institution'],
  kind: 'machine',
  path: '/title',
  sources: [ownRule],
  check({ microCredential: { title, summary, outcomes = [] }, requiredLanguages }) {
    if (requiredLanguages.length === 0) return notApplicable('condition');
    const texts = [
      { path: '/title', text: title },
      { path: '/summary', text: summary },
      ...outcomes.map(({ text }, index) => ({ path: `/outcomes/${index}/text`, text })),
    ];
    return texts.flatMap(({ path, text }) => {
      const there = textEntries(text).map(([language]) => language);
      const missing = requiredLanguages.filter((language) => !there.includes(language));
      return missing.length === 0 ? [] : [fail(path, { languages: missing.join(', ') })];
    });
  },
});
