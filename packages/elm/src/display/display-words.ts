import type { Locale } from '@merkki/core';

/** The page's own words in one language. */
export interface DisplayWords {
  readonly kind: string;
  readonly awardedTo: string;
  readonly awardedBy: string;
  readonly issuedBy: string;
  readonly scope: string;
  readonly level: string;
  readonly grade: string;
  readonly form: string;
  readonly completed: string;
  readonly issued: string;
  readonly outcomes: string;
  readonly assessment: string;
  readonly quality: string;
  readonly validation: string;
  readonly proof: string;
  readonly credits: (amount: string) => string;
  readonly hours: (amount: string) => string;
  readonly more: (count: number) => string;
}

/** The page's own words. */
export const displayWords: Readonly<Record<Locale, DisplayWords>> = {
  fi: {
    kind: 'Pieni osaamiskokonaisuus',
    awardedTo: 'Todistuksen saaja',
    awardedBy: 'Myöntävä taho',
    issuedBy: 'Todistuksen myöntäjä',
    scope: 'Laajuus',
    level: 'Taso',
    grade: 'Arvosana',
    form: 'Toteutustapa',
    completed: 'Suoritettu',
    issued: 'Myönnetty',
    outcomes: 'Osaaminen',
    assessment: 'Arviointi',
    quality: 'Laadunvarmistus',
    validation: 'Osaaminen osoitettu ilman opintoihin osallistumista',
    proof:
      'Tämä sivu on kuva sähköisestä todistuksesta. Todistuksen aitouden osoittaa sen sähköinen leima, ei tämä kuva.',
    credits: (amount) => `${amount} opintopistettä (ECTS)`,
    hours: (amount) => `${amount} tuntia työtä`,
    more: (count) => `… ja ${count} muuta, jotka luetellaan todistuksessa`,
  },
  sv: {
    kind: 'Liten kompetenshelhet',
    awardedTo: 'Intyget tilldelas',
    awardedBy: 'Beviljande instans',
    issuedBy: 'Intygets utfärdare',
    scope: 'Omfattning',
    level: 'Nivå',
    grade: 'Vitsord',
    form: 'Studieform',
    completed: 'Genomförd',
    issued: 'Utfärdat',
    outcomes: 'Kunnande',
    assessment: 'Bedömning',
    quality: 'Kvalitetssäkring',
    validation: 'Kunnandet har påvisats utan deltagande i studierna',
    proof:
      'Den här sidan är en bild av ett elektroniskt intyg. Intygets äkthet framgår av dess elektroniska stämpel, inte av bilden.',
    credits: (amount) => `${amount} studiepoäng (ECTS)`,
    hours: (amount) => `${amount} timmars arbete`,
    more: (count) => `… och ${count} till, som räknas upp i intyget`,
  },
  en: {
    kind: 'Micro-credential',
    awardedTo: 'Awarded to',
    awardedBy: 'Awarded by',
    issuedBy: 'Issued by',
    scope: 'Workload',
    level: 'Level',
    grade: 'Grade',
    form: 'Form of participation',
    completed: 'Completed',
    issued: 'Issued',
    outcomes: 'Learning outcomes',
    assessment: 'Assessment',
    quality: 'Quality assurance',
    validation: 'Learning demonstrated without taking part in the studies',
    proof:
      'This page is a picture of a digital credential. The electronic seal of the credential proves its authenticity; this picture does not.',
    credits: (amount) => `${amount} ECTS credits`,
    hours: (amount) => `${amount} hours of learner effort`,
    more: (count) => `… and ${count} more, listed in the credential`,
  },
};
