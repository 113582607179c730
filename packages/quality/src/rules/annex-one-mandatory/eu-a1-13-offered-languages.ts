import { Bcp47, type LangString } from '@merkki/core';
import type { Draft } from '@merkki/model';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, principle } from '../../source.ts';

/** Title and outcomes exist in every language in which the description claims to be complete. */
export const euA113 = defineRule({
  id: 'EU-A1-13',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/descriptionLanguages',
  sources: [principle(2), ownRule],
  check({ microCredential: { descriptionLanguages = [], title, outcomes = [] } }) {
    const claimed = descriptionLanguages.flatMap((tag) => Bcp47.safeParse(tag).data ?? []);
    if (claimed.length === 0) return notApplicable('nothing-to-check');
    const judge = (texts: Draft<LangString> | undefined, path: string) => {
      const there = textEntries(texts).map(([language]) => language);
      const missing = claimed.filter((language) => !there.includes(language));
      // A text in no language at all is another rule's matter: EU-A1-02 and EU-A1-06.
      if (there.length === 0 || missing.length === 0) return [];
      return [fail(path, { languages: missing.join(', ') })];
    };
    return [
      ...judge(title, '/title'),
      ...outcomes.flatMap(({ text }, index) => judge(text, `/outcomes/${index}/text`)),
    ];
  },
});
