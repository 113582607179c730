import type { PersonalDataRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const personalDataFi: RuleTexts<PersonalDataRule> = {
  'PD-01': {
    title: 'Teksteissä ei ole henkilötunnusta',
    fail: 'Tekstissä on henkilötunnus. Poista se.',
  },
  'PD-02': {
    title: 'Teksteissä ei ole sähköpostiosoitetta',
    fail: 'Tekstissä on sähköpostiosoite. Siirrä se yhteystietoihin.',
  },
  'PD-03': {
    title: 'Teksteissä ei ole puhelinnumeroa',
    fail: 'Tekstissä on puhelinnumero. Siirrä se yhteystietoihin.',
  },
  'PD-04': {
    title: 'Teksteissä ei ole syntymäaikaa',
    fail: 'Tekstissä on syntymäaika. Poista se.',
  },
};
