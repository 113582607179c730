import { isJsonObject } from '@merkki/core';
import { okmFields } from '@merkki/vocabularies';
import { copy } from '../converters/copy.ts';
import { decimalPattern, decimalText } from '../converters/decimal-text.ts';
import { firstMatching } from '../converters/first-matching.ts';
import { oneWay } from '../converters/one-way.ts';
import { prefixedCodes } from '../converters/prefixed-codes.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import { knownInstitution, teachers } from './organisations.ts';
import type { VirtaRecord } from './records.ts';
import { assumed, known } from './sources.ts';

/** The definition in an award. */
export const definition = '/microCredential';

/** The realisation in which it was earned. */
export const offering = `${definition}/offerings/{chosen}`;

const text = { kind: 'text' } as const;
const isUri = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** Languages with two letters, of which VIRTA knows the codes. */
export const languageCode = firstMatching(
  'first language of two letters',
  /^[a-z]{2}$/,
  'loss.language',
);

/** A code of the unit, which is no URI. */
export const plainCode: Converter = {
  ...copy,
  name: 'code',
  from: (value) =>
    typeof value === 'string' && !isUri.test(value) ? { values: [value] } : undefined,
};

/** A URI. */
export const uri: Converter = {
  ...copy,
  name: 'URI',
  from: (value) =>
    typeof value === 'string' && isUri.test(value) ? { values: [value] } : undefined,
};

const learnerNumber = /^1\.2\.246\.562\.(?:24|98|198)\.[0-9]+$/;

/** A number of the institution, which is no learner number. */
const ownNumber: Converter = {
  ...copy,
  name: 'number of the institution',
  from: (value) =>
    typeof value === 'string' && !learnerNumber.test(value) ? { values: [value] } : undefined,
};

/** Rows for the code of the unit at a target. */
export function unitCodeFields(theirs: string, record: VirtaRecord): readonly ProfileField[] {
  const row = { theirs, shape: text, obligation: 'required', only: [record], ...known } as const;
  return [
    { ours: `${definition}/codes/{scheme=course-code}/value`, via: plainCode, ...row },
    {
      ours: `${definition}/id`,
      via: uri,
      note: 'The URI where the definition has no code with the scheme `course-code`.',
      ...row,
    },
  ];
}

/** Rows that both records have. */
export function commonFields(record: VirtaRecord): readonly ProfileField[] {
  const at = `/${record}`;
  const only = [record];
  const issuer = { theirs: `${at}/Myontaja`, shape: text, obligation: 'required', only } as const;
  const ids = ['organisaatio-oid', 'y-tunnus'];
  const student = {
    theirs: `${at}/@opiskelijaAvain`,
    shape: text,
    obligation: 'required',
    only,
  } as const;
  return [
    {
      ours: '/id',
      theirs: `${at}/@avain`,
      via: copy,
      shape: text,
      obligation: 'required',
      only,
      note: 'The URI of the award; in the study right too, for each award has a right of its own.',
      ...assumed,
    },
    {
      ours: '/learner/identifiers/{scheme=learner-id}/value',
      via: ownNumber,
      ...student,
      note: 'The key of the learner in the register of the institution; the learner number where the award has no number of the institution. A personal identity code is never used.',
      ...assumed,
    },
    {
      ours: '/learner/identifiers/{scheme=oppijanumero}/value',
      via: firstMatching('learner number', learnerNumber, 'loss.code-unknown'),
      ...student,
      ...assumed,
    },
    {
      ours: `${definition}/awardingBodies/*/identifiers/{scheme=oppilaitosnumero}/value`,
      via: copy,
      ...issuer,
      ...known,
    },
    ...['issuer', 'awardingBodies/*'].flatMap((organisation): readonly ProfileField[] => [
      ...(organisation === 'issuer'
        ? [
            {
              ours: `${definition}/issuer/identifiers/{scheme=oppilaitosnumero}/value`,
              via: oneWay(copy),
              ...issuer,
              ...known,
            },
          ]
        : []),
      ...ids.map((scheme) => ({
        ours: `${definition}/${organisation}/identifiers/{scheme=${scheme}}/value`,
        via: knownInstitution,
        ...issuer,
        ...assumed,
      })),
    ]),
    {
      ours: `${definition}/providers/*/identifiers/{scheme=oppilaitosnumero}/value`,
      theirs: `${at}/Organisaatio/*`,
      via: teachers,
      shape: { kind: 'any' },
      only,
      ...known,
    },
    {
      ours: `${definition}/workload/ects`,
      theirs: `${at}/Laajuus/Opintopiste`,
      via: decimalText,
      shape: { kind: 'pattern', pattern: decimalPattern },
      obligation: record === 'Opintosuoritus' ? 'required' : 'optional',
      only,
      ...known,
    },
  ];
}

/** Fields of education: code URIs of the steering fields of the ministry. */
export function fieldsOfEducation(several: boolean): Converter {
  const codes = okmFields.entries.map(({ code }) => code);
  const written = (code: string) => ({ '@versio': 'ohjausala', '#text': code });
  return prefixedCodes('okmohjauksenala', codes, {
    several,
    write: (code) => (several ? { Koodi: written(code) } : written(code)),
    read: (value) => {
      const part = isJsonObject(value) ? value : {};
      const code = several && Object.keys(part).length === 1 ? part['Koodi'] : several ? {} : part;
      if (!isJsonObject(code) || code['@versio'] !== 'ohjausala') return undefined;
      return typeof code['#text'] === 'string' ? code['#text'] : undefined;
    },
  });
}
