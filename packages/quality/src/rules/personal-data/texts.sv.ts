import type { PersonalDataRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const personalDataSv: RuleTexts<PersonalDataRule> = {
  'PD-01': {
    title: 'Texterna har ingen personbeteckning',
    fail: 'Texten innehåller en personbeteckning. Ta bort den.',
  },
  'PD-02': {
    title: 'Texterna har ingen e-postadress',
    fail: 'Texten innehåller en e-postadress. Flytta den till kontaktuppgifterna.',
  },
  'PD-03': {
    title: 'Texterna har inget telefonnummer',
    fail: 'Texten innehåller ett telefonnummer. Flytta det till kontaktuppgifterna.',
  },
  'PD-04': {
    title: 'Texterna har inget födelsedatum',
    fail: 'Texten innehåller ett födelsedatum. Ta bort det.',
  },
};
