import { textEntries } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It is issued in Hungarian and English. */
export const hu01 = defineRule({
  id: 'HU-01',
  severity: 'warning',
  stage: 'award',
  profiles: ['hu'],
  kind: 'machine',
  path: '/microCredential/title',
  sources: [work('hu-zone')],
  check({ microCredential: { title, outcomes = [] } }) {
    const texts = [
      { path: '/title', text: title },
      ...outcomes.map(({ text }, index) => ({ path: `/outcomes/${index}/text`, text })),
    ];
    return texts.flatMap(({ path, text }) => {
      const there = textEntries(text).map(([language]) => language);
      return ['hu', 'en'].every((language) => there.includes(language))
        ? []
        : [fail(`/microCredential${path}`)];
    });
  },
});
