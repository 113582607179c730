import type { AnnexOneOptionalRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const annexOneOptionalFi: RuleTexts<AnnexOneOptionalRule> = {
  'EU-O-01': {
    title: 'Pääsyvaatimukset on kerrottu',
    fail: 'Pääsyvaatimuksista ei kerrota. Kuvaa ne, tai anna tyhjä luettelo, jos niitä ei ole.',
  },
  'EU-O-02': {
    title: 'Valvonta ja henkilöllisyyden toteaminen on kerrottu',
    fail: 'Arvioinnista ei kerrota, valvotaanko sitä ja todetaanko henkilöllisyys.',
  },
  'EU-O-02b': {
    title: 'Valvonnan arvo on standardin mukainen',
    fail: 'Arvo ei ole mikään kolmesta: unsupervised-no-id, supervised-no-id tai supervised-id.',
    'europass-only': 'Arvo on Europass-luettelossa, mutta suosituksen liite I ei tunne sitä.',
    place: 'Valvonnan paikka on annettu, vaikka arviointia ei valvota.',
  },
  'EU-O-03': {
    title: 'Suoritukset kuuluvat kuvattuihin arviointeihin',
    fail: 'Suorituksen arviointia ei ole pienen osaamiskokonaisuuden kuvauksessa.',
  },
  'EU-O-03b': {
    title: 'Arvosanalla on asteikko',
    fail: 'Arvosanan asteikkoa ei ole kuvattu, joten muut eivät osaa tulkita sitä.',
  },
  'EU-O-03c': {
    title: 'Arvosana on hyväksytty',
    fail: 'Arvosana on hylätty. Hylätystä suorituksesta ei myönnetä osaamismerkkiä.',
    'off-scale': 'Arvosanaa ei ole asteikolla.',
  },
  'EU-O-04': {
    title: 'Itsenäisyys tai yhdistettävyys on kerrottu',
    fail: 'Ei kerrota, onko kokonaisuus itsenäinen vai voiko sen liittää laajempaan.',
  },
  'EU-O-04b': {
    title: 'Yhdistettävä kokonaisuus nimeää kohteensa',
    fail: 'Kokonaisuus on yhdistettävä, mutta ei kerro, mihin. Nimeä laajempi kokonaisuus.',
  },
  'EU-O-04c': {
    title: 'Itsenäisellä kokonaisuudella ei ole kohdetta',
    fail: 'Kokonaisuus on ilmoitettu itsenäiseksi, mutta sille on annettu laajempi kokonaisuus.',
  },
  'EU-O-05': {
    title: 'Lisätietojen linkit ovat https-osoitteita',
    fail: 'Linkki ei ole kokonainen https-osoite.',
  },
};
