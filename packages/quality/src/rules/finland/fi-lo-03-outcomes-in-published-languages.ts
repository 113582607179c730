import { isText, textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Outcomes are written in each language of publication. */
export const fiLo03 = defineRule({
  id: 'FI-LO-03',
  severity: 'warning',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('kouta')],
  check({ microCredential: { outcomes = [], descriptionLanguages = [] } }) {
    const wanted = descriptionLanguages.filter(isText);
    if (wanted.length === 0 || outcomes.length === 0) return notApplicable('nothing-to-check');
    return outcomes.flatMap(({ text }, index) => {
      const there = textEntries(text).map(([language]) => language);
      return wanted.every((language) => there.includes(language))
        ? []
        : [fail(`/outcomes/${index}/text`)];
    });
  },
});
