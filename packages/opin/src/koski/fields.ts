import { isJsonObject } from '@merkki/core';
import { okmFields } from '@merkki/vocabularies';
import { code } from '../converters/code.ts';
import { copy } from '../converters/copy.ts';
import { firstMatching } from '../converters/first-matching.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import { prefixedCodes } from '../converters/prefixed-codes.ts';
import type { ProfileField } from '../engine/converter.ts';
import { classification } from '../virta/classification.ts';
import { classifications, fundedByCentre, rightTypes } from '../virta/codes.ts';
import { definition, languageCode, offering, plainCode, uri } from '../virta/common-fields.ts';
import { codedValue, codedValues, codeIn, fixedCode, written } from './coded.ts';
import { capitals, grade, gradeSet, grades, statePeriods } from './converters.ts';
import { assumed, known } from './sources.ts';

const right = '/opiskeluoikeudet/0';
const record = `${right}/suoritukset/0`;
const learnerNumber = /^1\.2\.246\.562\.(?:24|98|198)\.[0-9]{11}$/;
const unit = `${record}/koulutusmoduuli`;
const date = { kind: 'pattern', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' } as const;
const text = { kind: 'text' } as const;
const oid = { kind: 'oid', of: 'organisation' } as const;
const fieldSet = 'okmohjauksenala';
const rightSet = 'virtaopiskeluoikeudentyyppi';
const classificationSet = 'virtaopsuorluokittelu';

/** The institution, which Koski names in three places. */
function institution(theirs: string, echo?: string): readonly ProfileField[] {
  const of = `${definition}/awardingBodies/*`;
  const repeated = (member: string) => (echo === undefined ? {} : { echo: `${echo}/${member}` });
  const via = (converter: ProfileField['via']) =>
    echo === undefined ? converter : oneWay(converter);
  return [
    {
      ours: `${of}/identifiers/{scheme=organisaatio-oid}/value`,
      theirs: `${theirs}/oid`,
      via: via(copy),
      shape: oid,
      obligation: 'required',
      ...repeated('oid'),
      ...known,
    },
    {
      ours: `${of}/identifiers/{scheme=oppilaitosnumero}/value`,
      theirs: `${theirs}/oppilaitosnumero`,
      via: via(codedValue('oppilaitosnumero', copy)),
      shape: { kind: 'coded', set: 'oppilaitosnumero' },
      ...repeated('oppilaitosnumero'),
      ...known,
    },
    {
      ours: `${of}/legalName`,
      theirs: `${theirs}/nimi`,
      via: via(localised),
      shape: { kind: 'localised' },
      ...repeated('nimi'),
      ...known,
    },
  ];
}

/** The learner and the right to study. */
const rightFields: readonly ProfileField[] = [
  {
    ours: '/learner/identifiers/{scheme=oppijanumero}/value',
    theirs: '/henkilö/oid',
    via: copy,
    shape: { kind: 'pattern', pattern: learnerNumber.source },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/learner/identifiers/{scheme=learner-id}/value',
    theirs: '/henkilö/oid',
    via: oneWay(firstMatching('learner number', learnerNumber, 'loss.no-place')),
    shape: { kind: 'pattern', pattern: learnerNumber.source },
    obligation: 'required',
    note: 'A number of the institution that is a learner number, such as one of a test node.',
    ...known,
  },
  {
    theirs: `${right}/tyyppi`,
    via: fixedCode('opiskeluoikeudentyyppi', 'korkeakoulutus'),
    shape: { kind: 'coded', set: 'opiskeluoikeudentyyppi', values: ['korkeakoulutus'] },
    obligation: 'required',
    ...known,
  },
  ...institution(`${right}/oppilaitos`),
  {
    ours: `${offering}/end`,
    theirs: `${right}/päättymispäivä`,
    via: copy,
    shape: date,
    ...known,
  },
  {
    ours: '/completedOn',
    theirs: `${right}/tila/opiskeluoikeusjaksot/*`,
    via: statePeriods,
    shape: { kind: 'any' },
    obligation: 'required',
    note: 'That a completed micro-credential concludes its right is a proposal.',
    ...assumed,
  },
  {
    ours: `${offering}/legalForm`,
    theirs: `${right}/lisätiedot/virtaOpiskeluoikeudenTyyppi`,
    via: codedValue(rightSet, code(rightTypes)),
    shape: { kind: 'coded', set: rightSet, values: rightTypes.pairs.map(({ theirs }) => theirs) },
    ...known,
  },
];

/** The unit that was completed. */
const unitFields: readonly ProfileField[] = [
  {
    ours: `${definition}/codes/{scheme=course-code}/value`,
    theirs: `${unit}/tunniste/koodiarvo`,
    via: plainCode,
    shape: text,
    obligation: 'required',
    ...known,
  },
  {
    ours: `${definition}/id`,
    theirs: `${unit}/tunniste/koodiarvo`,
    via: uri,
    shape: text,
    obligation: 'required',
    note: 'The URI where the definition has no code with the scheme `course-code`.',
    ...known,
  },
  {
    ours: `${definition}/title`,
    theirs: `${unit}/nimi`,
    via: localised,
    shape: { kind: 'localised' },
    obligation: 'required',
    ...known,
  },
  {
    ours: `${definition}/title`,
    theirs: `${unit}/tunniste/nimi`,
    via: oneWay(localised),
    shape: { kind: 'localised' },
    obligation: 'required',
    echo: `${unit}/nimi`,
    ...known,
  },
  {
    ours: `${definition}/workload/ects`,
    theirs: `${unit}/laajuus/arvo`,
    via: copy,
    shape: { kind: 'number' },
    ...known,
  },
  {
    when: `${definition}/workload/ects`,
    theirs: `${unit}/laajuus/yksikkö`,
    via: fixedCode('opintojenlaajuusyksikko', '2'),
    shape: { kind: 'coded', set: 'opintojenlaajuusyksikko', values: ['2'] },
    ...known,
  },
  {
    ours: `${definition}/fields/*/notation`,
    theirs: `${unit}/koulutusala/okmOhjausala`,
    via: prefixedCodes(
      fieldSet,
      okmFields.entries.map((entry) => entry.code),
      {
        several: false,
        write: (code) => written(code, fieldSet),
        read: (value) => (isJsonObject(value) ? codeIn(value, fieldSet) : undefined),
      },
    ),
    shape: { kind: 'coded', set: fieldSet, values: okmFields.entries.map((entry) => entry.code) },
    ...known,
  },
];

/** The completion itself (KorkeakoulunOpintojaksonSuoritus). */
const recordFields: readonly ProfileField[] = [
  {
    theirs: `${record}/tyyppi`,
    via: fixedCode('suorituksentyyppi', 'korkeakoulunopintojakso'),
    shape: { kind: 'coded', set: 'suorituksentyyppi', values: ['korkeakoulunopintojakso'] },
    obligation: 'required',
    ...known,
  },
  ...institution(`${record}/toimipiste`, `${right}/oppilaitos`),
  {
    ours: '/results/*/grade',
    theirs: `${record}/arviointi/0/arvosana`,
    via: codedValue(gradeSet, grade),
    shape: { kind: 'coded', set: gradeSet, values: grades },
    ...known,
  },
  {
    ours: '/completedOn',
    theirs: `${record}/arviointi/0/päivä`,
    via: copy,
    shape: date,
    ...known,
  },
  {
    ours: '/completedOn',
    theirs: `${record}/vahvistus/päivä`,
    via: oneWay(copy),
    shape: date,
    echo: `${record}/arviointi/0/päivä`,
    note: 'Koski derives the confirmation from the assessment.',
    ...assumed,
  },
  {
    ours: `${definition}/awardingBodies/*/identifiers/{scheme=organisaatio-oid}/value`,
    theirs: `${record}/vahvistus/myöntäjäOrganisaatio/oid`,
    via: oneWay(copy),
    shape: oid,
    echo: `${right}/oppilaitos/oid`,
    ...assumed,
  },
  ...([`${offering}/languages/*`, `${definition}/participation/languages/*`] as const).map(
    (ours, index): ProfileField => ({
      ours,
      theirs: `${record}/suorituskieli`,
      via:
        index === 0
          ? codedValue('kieli', capitals(languageCode))
          : oneWay(codedValue('kieli', capitals(languageCode))),
      shape: { kind: 'coded', set: 'kieli' },
      note: 'Codes of languages in capitals: their code set was not read.',
      ...assumed,
    }),
  ),
  {
    ours: `${offering}/legalForm`,
    theirs: `${record}/luokittelu/*`,
    via: codedValues(classificationSet, classification),
    shape: {
      kind: 'coded',
      set: classificationSet,
      values: [...classifications.pairs.map(({ theirs }) => theirs), fundedByCentre],
    },
    ...assumed,
  },
  {
    ours: '/awardedOn',
    where: { path: '/route', is: 'validation' },
    theirs: `${record}/hyväksilukupäivä`,
    via: copy,
    shape: date,
    ...known,
  },
  {
    theirs: `${record}/laji`,
    via: fixedCode('virtaopintosuorituksenlaji', '2'),
    shape: { kind: 'coded', set: 'virtaopintosuorituksenlaji', values: ['2'] },
    ...known,
  },
];

/** The rows of Koski. */
export const koskiFields: readonly ProfileField[] = [
  ...rightFields,
  ...unitFields,
  ...recordFields,
];
