import type { WorkloadRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const workloadFi: RuleTexts<WorkloadRule> = {
  'ECTS-01': {
    title: 'Opintopisteen tuntimäärä on tavanomainen',
    fail: ({ maximum, minimum }) =>
      `Opintopistettä kohti on muuta kuin ${minimum}–${maximum} tuntia.`,
  },
  'ECTS-02': {
    title: 'Tunnit ja opintopisteet sopivat yhteen',
    fail: ({ maximum, minimum }) =>
      `Tuntien ja opintopisteiden suhde on mahdoton (rajat ${minimum}–${maximum}). Tarkista, ovatko tunnit opiskelijan koko työmäärä.`,
  },
  'ECTS-03': {
    title: 'Opintopisteen tuntimäärä on kansallinen',
    fail: ({ hours }) => `Maassa yksi opintopiste vastaa ${hours} tunnin työtä.`,
  },
  'ECTS-04': {
    title: 'Opintopisteet ovat tasalukuja',
    fail: ({ step }) => `Opintopisteet annetaan ${step} opintopisteen tarkkuudella.`,
    decimals: 'Opintopisteissä on liikaa desimaaleja.',
  },
  'ECTS-05': {
    title: 'Työmäärä on uskottava aika',
    fail: ({ maximum }) => `Työmäärä on yli ${maximum} tuntia, enemmän kuin lukuvuosi.`,
    calendar: 'Työmäärä ei ole tunteina: P60M tarkoittaa 60:tä kuukautta, PT60H 60:tä tuntia.',
  },
  'ECTS-06': {
    title: 'Lähiopetus mahtuu työmäärään',
    fail: 'Opetustunteja on enemmän kuin työmäärässä tunteja.',
  },
  'ECTS-07': {
    title: 'Työmäärän osat täsmäävät',
    fail: 'Osien tunnit eivät ole yhteensä työmäärän verran.',
  },
  'ECTS-08': {
    title: 'Opintopisteet perustuvat suoritukseen',
    fail: 'Opintopisteitä ei voi myöntää ilman hyväksyttyä suoritusta.',
  },
  'ECTS-09': {
    title: 'Tavoitteita on laajuuteen nähden sopivasti',
    fail: ({ maximum }) =>
      `Näin laajalle kokonaisuudelle sopii enintään ${maximum} osaamistavoitetta.`,
  },
  'ECTS-10': {
    title: 'Opintopisteet myöntää korkeakoulu',
    fail: 'Saksassa vain korkeakoulu myöntää opintopisteitä (ECTS).',
    elsewhere:
      'Opintopisteitä (ECTS) myöntää yleensä vain korkeakoulu. Tarkista, saako taho myöntää niitä.',
  },
};
