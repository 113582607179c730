import { code } from '../converters/code.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { flag } from '../converters/flag.ts';
import { ifParameter } from '../converters/if-parameter.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { languages } from '../converters/languages.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import { parameter } from '../converters/parameter.ts';
import { variant } from '../converters/variant.ts';
import type { ProfileField } from '../engine/converter.ts';
import { states, stateTable } from './codes.ts';
import { fieldCode, fieldSets } from './field-code.ts';
import { adult, higherEducation, koutaKinds, other } from './kinds.ts';
import { creditUnit, hourUnit, scope } from './scope.ts';
import { backendModel, backendParts, scopeUnits } from './sources.ts';

const known = { status: 'known', source: backendModel } as const;
const parts = { status: 'known', source: backendParts } as const;
const organisations = '/awardingBodies/*/identifiers/{scheme=organisaatio-oid}/value';
const unitShape = { kind: 'code-uri', sets: ['opintojenlaajuusyksikko'] } as const;
const creditsOnly = { ...unitShape, code: '2' } as const;

/** What the study itself is: the koulutus of Opintopolku. */
export const koulutusFields: readonly ProfileField[] = [
  {
    ours: '/codes/{scheme=koulutus-oid}/value',
    theirs: '/koulutus/oid',
    via: copy,
    shape: { kind: 'oid', of: 'koulutus' },
    note: 'Given by the service when the koulutus is created.',
    ...known,
  },
  { ours: '/id', theirs: '/koulutus/externalId', via: copy, shape: { kind: 'text' }, ...known },
  {
    theirs: '/koulutus/johtaaTutkintoon',
    via: constant(false),
    shape: { kind: 'boolean', only: false },
    obligation: 'required',
    ...known,
  },
  {
    theirs: '/koulutus/koulutustyyppi',
    via: variant,
    shape: { kind: 'code', values: koutaKinds },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/status',
    theirs: '/koulutus/tila',
    via: code(stateTable),
    shape: { kind: 'code', values: states },
    obligation: 'required',
    ...known,
  },
  {
    ours: organisations,
    theirs: '/koulutus/tarjoajat/*',
    via: copyEach,
    shape: { kind: 'oid', of: 'organisation' },
    obligation: 'published',
    ...known,
  },
  {
    ours: '/title',
    theirs: '/koulutus/nimi',
    via: localised,
    shape: { kind: 'localised' },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/descriptionLanguages/*',
    theirs: '/koulutus/kielivalinta/*',
    via: languages,
    shape: { kind: 'code', values: ['fi', 'sv', 'en'] },
    obligation: 'required',
    note: 'The languages of the title; of those, the claimed ones where the definition claims any.',
    ...known,
  },
  {
    ours: '/issuer/identifiers/{scheme=organisaatio-oid}/value',
    theirs: '/koulutus/organisaatioOid',
    via: copy,
    shape: { kind: 'oid', of: 'organisation' },
    obligation: 'required',
    ...known,
  },
  {
    ours: organisations,
    theirs: '/koulutus/organisaatioOid',
    via: oneWay(copy),
    shape: { kind: 'oid', of: 'organisation' },
    obligation: 'required',
    note: 'The first awarding body where the issuer has no OID.',
    ...known,
  },
  {
    theirs: '/koulutus/metadata/tyyppi',
    via: variant,
    shape: { kind: 'code', values: koutaKinds },
    obligation: 'required',
    ...parts,
  },
  {
    ours: '/summary',
    theirs: '/koulutus/metadata/kuvaus',
    via: localised,
    shape: { kind: 'localised' },
    ...known,
  },
  {
    ours: '/outcomes/*/text',
    theirs: '/koulutus/metadata/osaamistavoitteet',
    via: joinedTexts,
    shape: { kind: 'localised' },
    only: higherEducation,
    echo: '/toteutus/metadata/osaamistavoitteet',
    ...known,
  },
  {
    ours: '/workload/ects',
    theirs: '/koulutus/metadata/opintojenLaajuusNumeroMin',
    via: oneWay(scope(creditUnit)),
    shape: { kind: 'number' },
    only: higherEducation,
    echo: '/toteutus/metadata/opintojenLaajuusNumero',
    ...known,
  },
  {
    ours: '/workload/ects',
    theirs: '/koulutus/metadata/opintojenLaajuusNumeroMax',
    via: oneWay(scope(creditUnit)),
    shape: { kind: 'number' },
    only: higherEducation,
    echo: '/toteutus/metadata/opintojenLaajuusNumero',
    ...known,
  },
  ...(['Min', 'Max'] as const).flatMap((end): readonly ProfileField[] => [
    {
      ours: '/workload/ects',
      theirs: `/koulutus/metadata/opintojenLaajuusNumero${end}`,
      via: oneWay(scope(creditUnit)),
      shape: { kind: 'number' },
      only: other,
      echo: '/toteutus/metadata/opintojenLaajuusNumeroMin',
      ...parts,
    },
    {
      ours: '/workload/hours',
      theirs: `/koulutus/metadata/opintojenLaajuusNumero${end}`,
      via: oneWay(scope(hourUnit)),
      shape: { kind: 'number' },
      only: other,
      echo: '/toteutus/metadata/opintojenLaajuusNumeroMin',
      ...parts,
    },
  ]),
  {
    ours: '/workload/ects',
    theirs: '/koulutus/metadata/opintojenLaajuusNumero',
    via: scope(creditUnit),
    shape: { kind: 'number' },
    only: adult,
    ...parts,
  },
  {
    ours: '/workload/hours',
    theirs: '/koulutus/metadata/opintojenLaajuusNumero',
    via: scope(hourUnit),
    shape: { kind: 'number' },
    only: adult,
    ...parts,
  },
  {
    when: '/workload/ects',
    theirs: '/koulutus/metadata/opintojenLaajuusyksikkoKoodiUri',
    via: constant(creditUnit),
    shape: creditsOnly,
    only: higherEducation,
    status: 'known',
    source: scopeUnits,
  },
  {
    when: '/workload/ects',
    theirs: '/koulutus/metadata/opintojenLaajuusyksikkoKoodiUri',
    via: constant(creditUnit),
    shape: unitShape,
    only: [...adult, ...other],
    status: 'known',
    source: scopeUnits,
  },
  {
    when: '/workload/hours',
    theirs: '/koulutus/metadata/opintojenLaajuusyksikkoKoodiUri',
    via: constant(hourUnit),
    shape: unitShape,
    only: [...adult, ...other],
    note: 'Hours where there are no credits.',
    status: 'known',
    source: scopeUnits,
  },
  {
    ours: '/fields/*/notation',
    theirs: '/koulutus/metadata/koulutusalaKoodiUrit/*',
    via: fieldCode,
    shape: { kind: 'code-uri', sets: fieldSets },
    note: 'Only where the notation is such a code URI; ISCED-F codes are not converted.',
    ...known,
  },
  {
    ours: '/offerings/{chosen}/legalForm',
    theirs: '/koulutus/metadata/isAvoinKorkeakoulutus',
    via: oneWay(flag('open-studies')),
    shape: { kind: 'boolean' },
    only: higherEducation,
    echo: '/toteutus/metadata/isAvoinKorkeakoulutus',
    ...known,
  },
  {
    ours: '/codes/{scheme=course-code}/value',
    theirs: '/koulutus/metadata/tunniste',
    via: copy,
    shape: { kind: 'text' },
    only: higherEducation,
    ...known,
  },
  {
    theirs: '/koulutus/metadata/korkeakoulutustyypit/0/koulutustyyppi',
    via: parameter('institutionType'),
    shape: { kind: 'code', values: ['amk', 'yo'] },
    only: higherEducation,
    ...known,
  },
  {
    ours: organisations,
    theirs: '/koulutus/metadata/korkeakoulutustyypit/0/tarjoajat/*',
    via: ifParameter('institutionType', copyEach),
    shape: { kind: 'oid', of: 'organisation' },
    only: higherEducation,
    echo: '/koulutus/tarjoajat',
    ...known,
  },
];
