import {
  gradeScales,
  virtaCompletionClassifications,
  virtaCompletionKinds,
  virtaFundingSources,
  virtaOrganisationRoles,
  virtaSemesterRegistrations,
  virtaStudyRightClassifications,
  virtaStudyRightStates,
  virtaStudyRightTypes,
} from '@merkki/vocabularies';
import { attribute, type ElementType, many, maybe, one, type ValueType } from './structure.ts';

/** Texts of VIRTA with their greatest lengths (tyypit.xsd). */
const text = (max: number): ElementType => ({ text: { kind: 'text', max } });
const codes = (list: { readonly entries: readonly { readonly code: string }[] }): ElementType => ({
  text: { kind: 'code', codes: list.entries.map(({ code }) => code) },
});
const form = (pattern: RegExp, example: string): ValueType => ({ kind: 'form', pattern, example });

/** AvainTyyppi: the institution’s own key. */
export const key: ValueType = { kind: 'text', max: 100 };

/** KoulutusmoduulitunnisteTyyppi: the code of what was studied. */
export const unitCode: ValueType = { kind: 'text', max: 200 };

/** PvmTyyppi. */
export const date: ElementType = { text: { kind: 'date' } };

/** AikajaksoTyyppi: a period whose end may be open. */
export const period = [one('AlkuPvm', date), maybe('LoppuPvm', date)] as const;

/** LaajuusTyyppi. */
export const decimal: ElementType = { text: { kind: 'decimal' } };

/** LaajuusLaajennettuTyyppi: ECTS credits, and perhaps the older study weeks. */
export const scope: ElementType = {
  children: [one('Opintopiste', decimal), maybe('Opintoviikko', decimal)],
};

/** OsuusTyyppi. */
const share: ElementType = { text: { kind: 'decimal', range: [0, 1] } };

/** KyllaEiKytkinTyyppi. */
export const yesNo: ElementType = { text: { kind: 'boolean' } };

/** LukukausiMaaraTyyppi. */
export const whole: ElementType = { text: { kind: 'whole' } };

/** RahaMaaraTyyppi. */
export const money = text(5);

/** OrganisaatioKoodiTyyppi: an oppilaitosnumero, or one of the codes for what has none. */
export const organisation: ElementType = {
  text: form(/^(?:[0-9]{5}|[0-9]{2}|UK|UM)$/, '02471'),
};

/** OrganisaatioRooliOsuusTyyppi. */
export const organisationInRole: ElementType = {
  children: [
    one('Rooli', codes(virtaOrganisationRoles)),
    one('Koodi', organisation),
    maybe('Osuus', share),
  ],
};

/** KieliKoodiTyyppi. */
export const language: ValueType = form(/^(?:[a-z]{2}|[0-9]{2})$/, 'fi');

/** A text with its language. */
export function languageText(max: number, required: boolean): ElementType {
  return {
    attributes: [attribute('kieli', language, required)],
    text: { kind: 'text', max },
  };
}

/** KoulutusalaVersioTyyppi: a field of education and the list that it is of. */
export const field: ElementType = {
  attributes: [attribute('versio', { kind: 'code', codes: ['opmala', 'opm95opa', 'ohjausala'] })],
  text: form(/^[0-9]{1,2}$/, '7'),
};

/** KoulutusalaVersioOsuusTyyppi. */
export const fieldShare: ElementType = { children: [one('Koodi', field), maybe('Osuus', share)] };

/** KoulutuskoodiKoodiTyyppi, of degrees only. */
export const degree: ElementType = { text: form(/^[0-9]{6}$/, '651102') };

/** KuntaKoodiTyyppi. */
export const municipality: ElementType = { text: form(/^[0-9]{3}$/, '049') };

/** JotpaasianumeroKoodiTyyppi. */
export const caseNumber: ElementType = { text: form(/^[0-9]+\/[0-9]+\/[0-9]{4}$/, '1/2925/2024') };

/** ErikoistumiskoulutusKoodiTyyppi. */
export const specialisation: ElementType = { text: form(/^[0-9]{3}$/, '011') };

/** PatevyysKoodiTyyppi and OpetusharjoitteluTyyppiKoodiTyyppi, whose lists are not in this package. */
export const otherCode = text(20);

/** Codes of VIRTA by the name of their type in koodistot.xsd. */
export const virtaCodes = {
  OpintosuoritusLajiKoodiTyyppi: codes(virtaCompletionKinds),
  OpintosuoritusLuokitteluKoodiTyyppi: codes(virtaCompletionClassifications),
  OpiskeluoikeusTilaKoodiTyyppi: codes(virtaStudyRightStates),
  OpiskeluoikeusTyyppiKoodiTyyppi: codes(virtaStudyRightTypes),
  OpiskeluoikeusLuokitteluKoodiTyyppi: codes(virtaStudyRightClassifications),
  RahoituslahdeKoodiTyyppi: codes(virtaFundingSources),
  LukukausiIlmoittautuminenTilaKoodiTyyppi: codes(virtaSemesterRegistrations),
} as const;

/** ArvosanaAsteikkoMuuTyyppi: a scale of the institution’s own, and a grade on it. */
const ownScale: ElementType = {
  children: [
    one('Asteikko', {
      attributes: [attribute('avain', key)],
      children: [
        maybe('Nimi', text(200)),
        many('AsteikkoArvosana', {
          attributes: [attribute('avain', key)],
          children: [
            one('Koodi', text(20)),
            maybe('Nimi', text(200)),
            maybe('LaskennallinenArvo', decimal),
          ],
        }),
      ],
    }),
    one('Koodi', text(20)),
  ],
};

/** The national scales in the order of the schema, by the name of their element. */
export const nationalScales = {
  Viisiportainen: gradeScales['fi-he-0-5'],
  ToinenKotimainen: gradeScales['fi-he-second-national-language'],
  Hyvaksytty: gradeScales['fi-he-pass-fail'],
  Naytetyo: gradeScales['fi-he-sample-of-work'],
  Tutkielma: gradeScales['fi-he-thesis'],
  EiKaytossa: gradeScales['fi-he-no-grade'],
} as const;

/** Name of the element of a national scale. */
export type ScaleElement = keyof typeof nationalScales;

/** The grades of a scale that may be transferred: failed ones never are. */
export function transferable(scale: ScaleElement): readonly string[] {
  return nationalScales[scale].grades
    .filter(({ passing }) => passing !== false)
    .map(({ code }) => code);
}

/** The elements of the national scales, in order. */
export const scaleElements: readonly ScaleElement[] = [
  'Viisiportainen',
  'ToinenKotimainen',
  'Hyvaksytty',
  'Naytetyo',
  'Tutkielma',
  'EiKaytossa',
];

/** ArvosanaTyyppi. */
export const grade: ElementType = {
  choice: true,
  children: [
    ...scaleElements.map((name) =>
      maybe(name, { text: { kind: 'code', codes: transferable(name) } }),
    ),
    maybe('Muu', ownScale),
  ],
};
