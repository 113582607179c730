import { virtaFundingSources } from '@merkki/vocabularies';
import { code } from '../converters/code.ts';
import { copy } from '../converters/copy.ts';
import { firstMatching } from '../converters/first-matching.ts';
import { ifParameter } from '../converters/if-parameter.ts';
import { localised } from '../converters/localised.ts';
import { parameter } from '../converters/parameter.ts';
import { typedTexts } from '../converters/typed-texts.ts';
import type { ProfileField } from '../engine/converter.ts';
import { rightTypes } from './codes.ts';
import {
  commonFields,
  definition,
  fieldsOfEducation,
  languageCode,
  offering,
  plainCode,
  uri,
} from './common-fields.ts';
import { languageTexts } from './completion-fields.ts';
import { assumed, known } from './sources.ts';
import { states } from './states.ts';

const at = '/Opiskeluoikeus';
const only = ['Opiskeluoikeus'] as const;
const date = { kind: 'pattern', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' } as const;
const text = { kind: 'text' } as const;

/** The part of the right that needs the municipality, which the caller states. */
const phase: readonly ProfileField[] = [
  {
    ours: `${definition}/codes/{scheme=course-code}/value`,
    theirs: `${at}/Jakso/0/@koulutusmoduulitunniste`,
    via: plainCode,
    shape: text,
    ...known,
  },
  {
    ours: `${definition}/id`,
    theirs: `${at}/Jakso/0/@koulutusmoduulitunniste`,
    via: uri,
    shape: text,
    ...known,
  },
  {
    ours: `${offering}/start`,
    theirs: `${at}/Jakso/0/AlkuPvm`,
    via: copy,
    shape: date,
    echo: `${at}/AlkuPvm`,
    ...known,
  },
  {
    ours: `${offering}/end`,
    theirs: `${at}/Jakso/0/LoppuPvm`,
    via: copy,
    shape: date,
    echo: `${at}/LoppuPvm`,
    ...known,
  },
  {
    ours: `${offering}/languages/*`,
    theirs: `${at}/Jakso/0/Koulutuskieli`,
    via: languageCode,
    shape: { kind: 'pattern', pattern: '^[a-z]{2}$' },
    ...known,
  },
  {
    ours: `${offering}/funding/source`,
    theirs: `${at}/Jakso/0/Rahoituslahde`,
    via: firstMatching('code of VIRTA', /^[1-9]$/, 'loss.code-unknown'),
    shape: { kind: 'code', values: virtaFundingSources.entries.map((entry) => entry.code) },
    note: '`jotpa` alone does not tell which of the codes 6–9.',
    ...known,
  },
  {
    ours: `${definition}/title`,
    theirs: `${at}/Jakso/0/Nimi/*`,
    via: typedTexts(languageTexts, localised),
    shape: { kind: 'typed-text', language: '@kieli', value: '#text' },
    ...known,
  },
];

/** One study right (Opiskeluoikeus): one for each award. */
export const studyRightFields: readonly ProfileField[] = [
  ...commonFields('Opiskeluoikeus'),
  {
    ours: `${offering}/start`,
    theirs: `${at}/AlkuPvm`,
    via: copy,
    shape: date,
    obligation: 'required',
    only,
    ...assumed,
  },
  { ours: `${offering}/end`, theirs: `${at}/LoppuPvm`, via: copy, shape: date, only, ...assumed },
  {
    ours: '/completedOn',
    theirs: `${at}/Tila/*`,
    via: states,
    shape: { kind: 'any' },
    obligation: 'required',
    only,
    note: 'That a completed micro-credential concludes its right is a proposal.',
    ...assumed,
  },
  {
    ours: `${offering}/legalForm`,
    theirs: `${at}/Tyyppi`,
    via: code(rightTypes),
    shape: { kind: 'code', values: rightTypes.pairs.map(({ theirs }) => theirs) },
    obligation: 'required',
    only,
    note: 'A part of a degree is studied under the right to the degree, which is not ours to tell.',
    ...known,
  },
  ...phase.map(
    (row): ProfileField => ({
      ...row,
      via: {
        ...ifParameter('municipality', row.via),
        ...(row.via.from === undefined ? {} : { from: row.via.from }),
      },
      only,
    }),
  ),
  {
    theirs: `${at}/Jakso/0/Koulutuskunta`,
    via: parameter('municipality'),
    shape: { kind: 'pattern', pattern: '^[0-9]{3}$' },
    only,
    note: 'Code of the municipality; a phase cannot be without one, so there is none without it.',
    ...known,
  },
  {
    ours: `${definition}/fields/*/notation`,
    theirs: `${at}/Koulutusala`,
    via: fieldsOfEducation(false),
    shape: { kind: 'any' },
    only,
    ...known,
  },
  {
    ours: `${offering}/funding/caseNumber`,
    theirs: `${at}/Jotpaasianumero`,
    via: firstMatching('case number', /^[0-9]+\/[0-9]+\/[0-9]{4}$/, 'loss.code-unknown'),
    shape: { kind: 'pattern', pattern: '^[0-9]+/[0-9]+/[0-9]{4}$' },
    only,
    ...known,
  },
];
