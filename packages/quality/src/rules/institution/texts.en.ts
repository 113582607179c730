import type { InstitutionRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const institutionEn: RuleTexts<InstitutionRule> = {
  'INST-01': {
    title: 'Texts are in the institution’s languages',
    fail: ({ languages }) => `The institution’s profile asks for the text in: ${languages}.`,
  },
  'INST-02': {
    title: 'What the institution asks for is there',
    fail: 'The institution’s profile asks for this.',
  },
};
