import type { CommonFrameworkRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const commonFrameworkSv: RuleTexts<CommonFrameworkRule> = {
  'CMF-01': {
    title: 'Arbetsmängden är 100–150 timmar',
    fail: ({ maximum, minimum }) => `Ramverket kräver ${minimum}–${maximum} timmars arbete.`,
  },
  'CMF-02': {
    title: 'Nivån är EQF 6–7',
    fail: 'Ramverket kräver EQF-nivå 6–7, eller 4–5 med studiepoäng.',
  },
  'CMF-03': {
    title: 'En graderad bedömning ger studiepoäng',
    fail: 'Det finns ingen graderad bedömning eller inga studiepoäng.',
  },
  'CMF-04': {
    title: 'Identiteten kontrolleras vid bedömningen',
    fail: 'Ingen bedömning kontrollerar identiteten.',
  },
  'CMF-05': {
    title: 'Studieutdraget är komplett',
    fail: ({ missing }) => `I intygets utdrag saknas: ${missing}.`,
  },
};
