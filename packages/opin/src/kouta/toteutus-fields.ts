import { code } from '../converters/code.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { flag } from '../converters/flag.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { keywords } from '../converters/keywords.ts';
import { languages } from '../converters/languages.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import { parameter } from '../converters/parameter.ts';
import { variant } from '../converters/variant.ts';
import type { ProfileField } from '../engine/converter.ts';
import { states, stateTable } from './codes.ts';
import { jotpa } from './jotpa.ts';
import { adult, higherEducation, koutaKinds, other } from './kinds.ts';
import { creditUnit, hourUnit, scope } from './scope.ts';
import { backendModel, backendParts, scopeUnits } from './sources.ts';

const known = { status: 'known', source: backendModel } as const;
const parts = { status: 'known', source: backendParts } as const;
const unitShape = { kind: 'code-uri', sets: ['opintojenlaajuusyksikko'] } as const;

/** One realisation: the toteutus of Opintopolku, without teaching and application. */
export const toteutusFields: readonly ProfileField[] = [
  {
    ours: '/offerings/{chosen}/codes/{scheme=toteutus-oid}/value',
    theirs: '/toteutus/oid',
    via: copy,
    shape: { kind: 'oid', of: 'toteutus' },
    note: 'Given by the service when the toteutus is created.',
    ...known,
  },
  {
    ours: '/offerings/{chosen}/id',
    theirs: '/toteutus/externalId',
    via: copy,
    shape: { kind: 'text' },
    ...known,
  },
  {
    ours: '/codes/{scheme=koulutus-oid}/value',
    theirs: '/toteutus/koulutusOid',
    via: oneWay(copy),
    shape: { kind: 'oid', of: 'koulutus' },
    echo: '/koulutus/oid',
    note: 'Known once the service has the koulutus.',
    ...parts,
  },
  {
    ours: '/status',
    theirs: '/toteutus/tila',
    via: oneWay(code(stateTable)),
    shape: { kind: 'code', values: states },
    obligation: 'required',
    echo: '/koulutus/tila',
    ...known,
  },
  {
    ours: '/providers/*/identifiers/{scheme=organisaatio-oid}/value',
    theirs: '/toteutus/tarjoajat/*',
    via: copyEach,
    shape: { kind: 'oid', of: 'organisation' },
    obligation: 'published',
    ...known,
  },
  {
    ours: '/awardingBodies/*/identifiers/{scheme=organisaatio-oid}/value',
    theirs: '/toteutus/tarjoajat/*',
    via: oneWay(copyEach),
    shape: { kind: 'oid', of: 'organisation' },
    obligation: 'published',
    echo: '/koulutus/tarjoajat',
    note: 'The awarding bodies where nobody else teaches.',
    ...known,
  },
  {
    ours: '/offerings/{chosen}/title',
    theirs: '/toteutus/nimi',
    via: localised,
    shape: { kind: 'localised' },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/title',
    theirs: '/toteutus/nimi',
    via: oneWay(localised),
    shape: { kind: 'localised' },
    obligation: 'required',
    echo: '/koulutus/nimi',
    ...known,
  },
  {
    ours: '/descriptionLanguages/*',
    theirs: '/toteutus/kielivalinta/*',
    via: oneWay(languages),
    shape: { kind: 'code', values: ['fi', 'sv', 'en'] },
    obligation: 'required',
    echo: '/koulutus/kielivalinta',
    ...known,
  },
  ...(['/issuer', '/awardingBodies/*'] as const).map(
    (organisation): ProfileField => ({
      ours: `${organisation}/identifiers/{scheme=organisaatio-oid}/value`,
      theirs: '/toteutus/organisaatioOid',
      via: oneWay(copy),
      shape: { kind: 'oid', of: 'organisation' },
      obligation: 'required',
      echo: '/koulutus/organisaatioOid',
      ...parts,
    }),
  ),
  {
    theirs: '/toteutus/metadata/tyyppi',
    via: variant,
    shape: { kind: 'code', values: koutaKinds },
    obligation: 'required',
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/description',
    theirs: '/toteutus/metadata/kuvaus',
    via: localised,
    shape: { kind: 'localised' },
    ...known,
  },
  {
    ours: '/summary',
    theirs: '/toteutus/metadata/kuvaus',
    via: oneWay(localised),
    shape: { kind: 'localised' },
    echo: '/koulutus/metadata/kuvaus',
    ...known,
  },
  {
    ours: '/outcomes/*/text',
    theirs: '/toteutus/metadata/osaamistavoitteet',
    via: joinedTexts,
    shape: { kind: 'localised' },
    ...known,
  },
  {
    ours: '/workload/ects',
    theirs: '/toteutus/metadata/opintojenLaajuusNumero',
    via: scope(creditUnit),
    shape: { kind: 'number' },
    only: higherEducation,
    ...known,
  },
  {
    ours: '/workload/ects',
    theirs: '/toteutus/metadata/opintojenLaajuusNumeroMin',
    via: scope(creditUnit),
    shape: { kind: 'number' },
    only: other,
    ...parts,
  },
  {
    ours: '/workload/hours',
    theirs: '/toteutus/metadata/opintojenLaajuusNumeroMin',
    via: scope(hourUnit),
    shape: { kind: 'number' },
    only: other,
    ...parts,
  },
  ...(
    [
      ['/workload/ects', creditUnit],
      ['/workload/hours', hourUnit],
    ] as const
  ).map(
    ([ours, unit]): ProfileField => ({
      ours,
      theirs: '/toteutus/metadata/opintojenLaajuusNumeroMax',
      via: oneWay(scope(unit)),
      shape: { kind: 'number' },
      only: other,
      echo: '/toteutus/metadata/opintojenLaajuusNumeroMin',
      ...parts,
    }),
  ),
  {
    when: '/workload/ects',
    theirs: '/toteutus/metadata/opintojenLaajuusyksikkoKoodiUri',
    via: constant(creditUnit),
    shape: unitShape,
    only: [...higherEducation, ...other],
    status: 'known',
    source: scopeUnits,
  },
  {
    when: '/workload/hours',
    theirs: '/toteutus/metadata/opintojenLaajuusyksikkoKoodiUri',
    via: constant(hourUnit),
    shape: unitShape,
    only: other,
    status: 'known',
    source: scopeUnits,
  },
  {
    ours: '/keywords/*',
    theirs: '/toteutus/metadata/asiasanat/*',
    via: keywords,
    shape: { kind: 'keyword' },
    ...known,
  },
  {
    ours: '/occupations/*/prefLabel',
    theirs: '/toteutus/metadata/ammattinimikkeet/*',
    via: keywords,
    shape: { kind: 'keyword' },
    only: [...adult, ...other],
    note: 'The service refuses occupations for higher education.',
    ...parts,
  },
  {
    ours: '/offerings/{chosen}/legalForm',
    theirs: '/toteutus/metadata/isAvoinKorkeakoulutus',
    via: flag('open-studies'),
    shape: { kind: 'boolean' },
    only: higherEducation,
    ...known,
  },
  {
    ours: '/offerings/{chosen}/legalForm',
    theirs: '/toteutus/metadata/isTaydennyskoulutus',
    via: flag('continuing-education'),
    shape: { kind: 'boolean' },
    ...known,
  },
  {
    theirs: '/toteutus/metadata/isPieniOsaamiskokonaisuus',
    via: constant(true),
    shape: { kind: 'boolean', only: true },
    obligation: 'required',
    note: 'The micro-credential flag of Opintopolku, in the service since 2025-07-28.',
    ...known,
  },
  {
    ours: '/offerings/{chosen}/funding/source',
    theirs: '/toteutus/metadata/hasJotpaRahoitus',
    via: jotpa,
    shape: { kind: 'boolean' },
    ...known,
  },
  {
    ours: '/offerings/{chosen}/codes/{scheme=realisation-code}/value',
    theirs: '/toteutus/metadata/tunniste',
    via: copy,
    shape: { kind: 'text' },
    only: higherEducation,
    ...known,
  },
  {
    theirs: '/toteutus/metadata/liitetytOpintojaksot/*',
    via: parameter('courseUnits'),
    shape: { kind: 'oid', of: 'toteutus' },
    only: ['kk-opintokokonaisuus'],
    note: 'OIDs of the realisations of the course units that the whole consists of.',
    ...known,
  },
];
