import { calendarDate } from '../converters/calendar-date.ts';
import { code } from '../converters/code.ts';
import { codeEach } from '../converters/code-each.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { finnishTime } from '../converters/finnish-time.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import { parameter } from '../converters/parameter.ts';
import { sameInAllLanguages } from '../converters/same-in-all-languages.ts';
import type { ProfileField } from '../engine/converter.ts';
import { feeTable, feeTypes, languageTable, modeTable } from './codes.ts';
import { feeAmount, feeOfCredits } from './fee-amount.ts';
import { backendModel, backendParts, codeUse, earlierBackendRules } from './sources.ts';

const known = { status: 'known', source: backendModel } as const;
const parts = { status: 'known', source: backendParts } as const;
const assumedCodes = { status: 'assumed', source: codeUse } as const;
const teaching = '/toteutus/metadata/opetus';
const start = `${teaching}/koulutuksenAlkamiskausi`;
const contact = '/toteutus/metadata/yhteyshenkilot/0';

/** Teaching, fees, dates, contact and application of a realisation. */
export const teachingFields: readonly ProfileField[] = [
  {
    ours: '/offerings/{chosen}/languages/*',
    theirs: `${teaching}/opetuskieliKoodiUrit/*`,
    via: codeEach(languageTable),
    shape: { kind: 'code-uri', sets: ['oppilaitoksenopetuskieli'] },
    note: 'The code set was not read, only its use in the services.',
    ...assumedCodes,
  },
  {
    ours: '/offerings/{chosen}/mode/*/id',
    theirs: `${teaching}/opetustapaKoodiUrit/*`,
    via: codeEach(modeTable),
    shape: { kind: 'code-uri', sets: ['opetuspaikkakk'] },
    note: 'The code set was not read, only its use in the services.',
    ...assumedCodes,
  },
  {
    ours: '/participation/mode/*/id',
    theirs: `${teaching}/opetustapaKoodiUrit/*`,
    via: oneWay(codeEach(modeTable)),
    shape: { kind: 'code-uri', sets: ['opetuspaikkakk'] },
    note: 'Where the offering names no mode of its own; read back as the mode of the offering.',
    ...assumedCodes,
  },
  {
    theirs: `${teaching}/opetusaikaKoodiUrit/*`,
    via: parameter('teachingTimes'),
    shape: { kind: 'code-uri', sets: ['opetusaikakk'] },
    note: 'Time of the day or week; a definition has no member for it.',
    ...known,
  },
  {
    ours: '/offerings/{chosen}/price/type',
    theirs: `${teaching}/maksut/0/maksullisuustyyppi`,
    via: code(feeTable),
    shape: { kind: 'code', values: feeTypes },
    obligation: 'published',
    ...known,
  },
  {
    ours: '/offerings/{chosen}/price/amount',
    theirs: `${teaching}/maksut/0/maksunMaara`,
    via: feeAmount,
    shape: { kind: 'number' },
    ...known,
  },
  {
    ours: '/offerings/{chosen}/price/perCredit',
    theirs: `${teaching}/maksut/0/maksunMaara`,
    via: feeOfCredits,
    shape: { kind: 'number' },
    note: 'Where the definition gives no whole price.',
    ...known,
  },
  {
    when: '/offerings/{chosen}/start',
    theirs: `${start}/alkamiskausityyppi`,
    via: constant('tarkka alkamisajankohta'),
    shape: {
      kind: 'code',
      values: ['henkilokohtainen suunnitelma', 'tarkka alkamisajankohta', 'alkamiskausi ja -vuosi'],
    },
    ...known,
  },
  {
    ours: '/offerings/{chosen}/start',
    theirs: `${start}/koulutuksenAlkamispaivamaara`,
    via: calendarDate,
    shape: { kind: 'local-time' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/end',
    theirs: `${start}/koulutuksenPaattymispaivamaara`,
    via: calendarDate,
    shape: { kind: 'local-time' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/contact/name',
    theirs: `${contact}/nimi`,
    via: sameInAllLanguages,
    shape: { kind: 'localised' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/contact/title',
    theirs: `${contact}/titteli`,
    via: localised,
    shape: { kind: 'localised' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/contact/email',
    theirs: `${contact}/sahkoposti`,
    via: sameInAllLanguages,
    shape: { kind: 'localised' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/contact/phone',
    theirs: `${contact}/puhelinnumero`,
    via: sameInAllLanguages,
    shape: { kind: 'localised' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/contact/url',
    theirs: `${contact}/wwwSivu`,
    via: sameInAllLanguages,
    shape: { kind: 'localised', web: true },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/contact/url',
    theirs: `${contact}/wwwSivuTeksti`,
    via: oneWay(sameInAllLanguages),
    shape: { kind: 'localised' },
    echo: `${contact}/wwwSivu`,
    status: 'assumed',
    source: earlierBackendRules,
    note: 'The text shown for the address: the address itself. The service wants both in the same languages.',
  },
  {
    when: '/offerings/{chosen}/enrolment',
    theirs: '/toteutus/metadata/isHakukohteetKaytossa',
    via: constant(false),
    shape: { kind: 'boolean' },
    status: 'assumed',
    source: backendModel,
    note: 'Enrolment is with the institution, not through application options (hakukohde).',
  },
  {
    when: '/offerings/{chosen}/enrolment',
    theirs: '/toteutus/metadata/hakutermi',
    via: constant('ilmoittautuminen'),
    shape: { kind: 'code', values: ['hakeutuminen', 'ilmoittautuminen'] },
    ...known,
  },
  ...(
    [
      ['/offerings/{chosen}/enrolment/url', 'muu'],
      ['/offerings/{chosen}/enrolment', 'ei sähköistä'],
    ] as const
  ).map(
    ([when, form]): ProfileField => ({
      when,
      theirs: '/toteutus/metadata/hakulomaketyyppi',
      via: constant(form),
      shape: { kind: 'code', values: ['ataru', 'haku-app', 'muu', 'ei sähköistä'] },
      ...known,
    }),
  ),
  {
    ours: '/offerings/{chosen}/enrolment/url',
    theirs: '/toteutus/metadata/hakulomakeLinkki',
    via: sameInAllLanguages,
    shape: { kind: 'localised', web: true },
    ...known,
  },
  {
    ours: '/offerings/{chosen}/enrolment/opens',
    theirs: '/toteutus/metadata/hakuaika/alkaa',
    via: finnishTime,
    shape: { kind: 'local-time' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/enrolment/closes',
    theirs: '/toteutus/metadata/hakuaika/paattyy',
    via: finnishTime,
    shape: { kind: 'local-time' },
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/enrolment/instructions',
    theirs: '/toteutus/metadata/lisatietoaHakeutumisesta',
    via: localised,
    shape: { kind: 'localised' },
    ...known,
  },
  {
    ours: '/prerequisites/*/text',
    theirs: '/toteutus/metadata/lisatietoaValintaperusteista',
    via: joinedTexts,
    shape: { kind: 'localised' },
    ...known,
  },
  {
    ours: '/offerings/{chosen}/seats/max',
    theirs: '/toteutus/metadata/aloituspaikat',
    via: copy,
    shape: { kind: 'number', whole: true },
    ...known,
  },
];
