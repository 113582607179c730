import type { Locale } from '@merkki/core';

/** One text of ours in Merkki's languages. */
export type Words = Readonly<Record<Locale, string>>;

/** Sentences that stand in a credential where ELM has no code. */
export const sentences = {
  completedWithoutGrade: {
    fi: 'Suoritettu, arvosanaa ei ole annettu',
    sv: 'Genomförd, inget vitsord har getts',
    en: 'Completed, no grade was given',
  },
  noGrade: {
    fi: 'Arvosanaa ei ole merkitty',
    sv: 'Inget vitsord har antecknats',
    en: 'No grade is recorded',
  },
  validation: {
    fi: 'Osaaminen on osoitettu ja tunnustettu ilman opintoihin osallistumista.',
    sv: 'Kunnandet har påvisats och validerats utan deltagande i studierna.',
    en: 'The learning was demonstrated and validated without taking part in the studies.',
  },
  course: {
    fi: 'Osaaminen on hankittu opinnoissa.',
    sv: 'Kunnandet har förvärvats i studierna.',
    en: 'The learning was acquired in the studies.',
  },
  informal: {
    fi: 'Oppiminen on arkioppimista (informaalia oppimista).',
    sv: 'Lärandet är informellt.',
    en: 'Learning is informal.',
  },
  noPrerequisites: {
    fi: 'Ei edeltävyysvaatimuksia.',
    sv: 'Inga förkunskapskrav.',
    en: 'No prerequisites.',
  },
  recommended: { fi: 'Suositus: ', sv: 'Rekommendation: ', en: 'Recommended: ' },
} as const satisfies Record<string, Words>;

/** What the level rests on. */
export const levelBases = {
  'nqf-registered': {
    fi: 'Taso on merkitty kansalliseen viitekehykseen.',
    sv: 'Nivån är registrerad i den nationella referensramen.',
    en: 'The level is registered in the national framework.',
  },
  'programme-component': {
    fi: 'Taso on sen tutkintokoulutuksen taso, jonka osa kokonaisuus on.',
    sv: 'Nivån är den utbildnings nivå som helheten är en del av.',
    en: 'The level is that of the programme of which this is a part.',
  },
  'self-assessed': {
    fi: 'Järjestäjä on itse arvioinut tason.',
    sv: 'Anordnaren har själv bedömt nivån.',
    en: 'The provider has assessed the level itself.',
  },
} as const satisfies Record<string, Words>;

/** Cycles of the Qualifications Framework of the European Higher Education Area. */
export const cycles = {
  short: {
    fi: 'Lyhyt sykli (QF-EHEA)',
    sv: 'Kort cykel (QF-EHEA)',
    en: 'Short cycle (QF-EHEA)',
  },
  first: {
    fi: 'Ensimmäinen sykli (QF-EHEA)',
    sv: 'Första cykeln (QF-EHEA)',
    en: 'First cycle (QF-EHEA)',
  },
  second: {
    fi: 'Toinen sykli (QF-EHEA)',
    sv: 'Andra cykeln (QF-EHEA)',
    en: 'Second cycle (QF-EHEA)',
  },
  third: {
    fi: 'Kolmas sykli (QF-EHEA)',
    sv: 'Tredje cykeln (QF-EHEA)',
    en: 'Third cycle (QF-EHEA)',
  },
} as const satisfies Record<string, Words>;

/** Kinds of organisation. */
export const organisationKinds = {
  hei: { fi: 'korkeakoulu', sv: 'högskola', en: 'higher education institution' },
  vet: {
    fi: 'ammatillinen oppilaitos',
    sv: 'yrkesläroanstalt',
    en: 'vocational education institution',
  },
  adult: {
    fi: 'aikuiskoulutuksen järjestäjä',
    sv: 'vuxenutbildningsanordnare',
    en: 'adult education provider',
  },
  employer: { fi: 'työnantaja', sv: 'arbetsgivare', en: 'employer' },
  public: { fi: 'viranomainen', sv: 'myndighet', en: 'public authority' },
  ngo: { fi: 'kansalaisjärjestö', sv: 'medborgarorganisation', en: 'civil society organisation' },
  other: { fi: 'muu organisaatio', sv: 'annan organisation', en: 'other organisation' },
} as const satisfies Record<string, Words>;

/** The name of the period that ends when the learner was ready. */
export const completion = {
  fi: 'Suoritus',
  sv: 'Fullgörande',
  en: 'Completion',
} as const satisfies Words;

/** What a note is about; the key is the notation of the note's subject. */
export const topics = {
  'award-note': { fi: 'Lisätieto', sv: 'Tilläggsuppgift', en: 'Further information' },
  'award-route': { fi: 'Suoritustapa', sv: 'Sätt att avlägga', en: 'Route' },
  'further-information': { fi: 'Lisätieto', sv: 'Tilläggsuppgift', en: 'Further information' },
  'learning-setting': { fi: 'Oppimisympäristö', sv: 'Lärandemiljö', en: 'Learning setting' },
  'level-basis': { fi: 'Tason peruste', sv: 'Grund för nivån', en: 'Basis of the level' },
  'level-not-applicable': { fi: 'Ei tasoa', sv: 'Ingen nivå', en: 'No level' },
  'need-cultural': { fi: 'Kulttuurinen tarve', sv: 'Kulturellt behov', en: 'Cultural need' },
  'need-labour-market': {
    fi: 'Työelämän tarve',
    sv: 'Arbetslivets behov',
    en: 'Labour-market need',
  },
  'need-personal': { fi: 'Yksilön tarve', sv: 'Individens behov', en: 'Personal need' },
  'need-societal': { fi: 'Yhteiskunnan tarve', sv: 'Samhällets behov', en: 'Societal need' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  quality: { fi: 'Laadunvarmistus', sv: 'Kvalitetssäkring', en: 'Quality assurance' },
  validity: { fi: 'Voimassaolo', sv: 'Giltighet', en: 'Validity' },
} as const satisfies Record<string, Words>;

/** The subject of a note. */
export type NoteTopic = keyof typeof topics;
