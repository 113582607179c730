import { toPointer } from '@merkki/core';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const teaching: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|this) (?:course|module|programme|teacher|lecturer|training) (?:covers?|introduces?|teaches|presents?|provides?|deals?|gives?|discusses|explains)\b|\b(?:is|are) (?:taught|introduced)\b/i,
  fi: /(?:kurssilla|opintojaksolla|koulutuksessa|opinnoissa) (?:käsitellään|käydään|perehdytään|tutustutaan|opetetaan)|(?:^|\s)(?:kurssi|opintojakso|koulutus|opettaja) (?:käsittelee|esittelee|tarjoaa|opettaa|antaa)|opetetaan/i,
  sv: /\b(?:kursen|modulen|utbildningen|läraren) (?:behandlar|introducerar|ger|presenterar|tar upp|lär ut)\b|\bundervisas\b/i,
};

/** The text says what the learner can do, not what is taught. The phrases are ours. */
export const lo04 = defineRule({
  id: 'LO-04',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('etf')],
  check({ microCredential: { outcomes = [] } }) {
    const texts = outcomes.flatMap(({ text }, index) =>
      textEntries(text).map(([language, each]) => ({
        each,
        language,
        path: toPointer(['outcomes', index, 'text', language]),
      })),
    );
    if (texts.length === 0) return notApplicable('nothing-to-check');
    return texts.flatMap(({ each, language, path }) =>
      teaching[language.split('-')[0] ?? '']?.test(each) === true ? [fail(path)] : [],
    );
  },
});
