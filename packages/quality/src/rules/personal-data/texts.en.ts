import type { PersonalDataRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const personalDataEn: RuleTexts<PersonalDataRule> = {
  'PD-01': {
    title: 'No text holds an identity code',
    fail: 'The text holds a personal identity code. Remove it.',
  },
  'PD-02': {
    title: 'No text holds an e-mail address',
    fail: 'The text holds an e-mail address. Move it to the contact.',
  },
  'PD-03': {
    title: 'No text holds a telephone number',
    fail: 'The text holds a telephone number. Move it to the contact.',
  },
  'PD-04': {
    title: 'No text holds a date of birth',
    fail: 'The text holds a date of birth. Remove it.',
  },
};
