import type { AttestationRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const attestationFi: RuleTexts<AttestationRule> = {
  'ATT-01': {
    title: 'Vakuutuksella on antaja ja päivä',
    fail: 'Vakuutuksen antaja, tehtävä, organisaatio tai päivä puuttuu.',
  },
  'ATT-02': {
    title: 'Vakuutuksen näyttö on löydettävissä',
    fail: 'Näytöllä ei ole https-osoitetta eikä SHA-256-tiivistettä.',
  },
  'ATT-03': {
    title: 'Vakuutus on voimassa',
    fail: 'Vakuutus on vanhentunut tai tulevaisuudessa.',
  },
  'ATT-04': {
    title: 'Vakuuttaja on muu kuin laatija',
    fail: 'Laadun vakuuttaja on sama kuin kuvauksen laatija.',
  },
  'ATT-05': {
    title: 'Vakuutuksen aihe on luettelosta',
    fail: 'Vakuutuksen aihe ei ole luettelossa, joten mikään sääntö ei lue sitä.',
  },
};
