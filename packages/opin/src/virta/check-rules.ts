import {
  atPointer,
  isCalendarDate,
  isPersonalIdentityCode,
  type JsonObject,
  type JsonValue,
} from '@merkki/core';
import { okmFields } from '@merkki/vocabularies';
import type { VirtaRecord } from './records.ts';
import { schemas, wiki } from './sources.ts';
import type { VirtaFinding } from './virta-problem.ts';

/** What a rule found, at a pointer into the record. */
export interface RuleFinding extends VirtaFinding {
  /** JSON Pointer into the record as a tree. */
  readonly at: string;
}

/** Finds what is wrong between the values of a record; each value is looked at by the table. */
export function checkRules(name: VirtaRecord, record: JsonObject): readonly RuleFinding[] {
  const own = name === 'Opintosuoritus' ? completionRules : studyRightRules;
  return [...commonRules, ...own].flatMap((rule) => rule(record));
}

type Rule = (record: JsonObject) => readonly RuleFinding[];

const fieldCodes = okmFields.entries.map(({ code }) => code);

const commonRules: readonly Rule[] = [
  (record) =>
    ['/@avain', '/@opiskelijaAvain', '/@opiskeluoikeusAvain']
      .filter((at) => isPersonalIdentityCode(text(record, at)))
      .map((at) => ({ at, code: 'virta.personal-identity-code', severity: 'warning' })),
  (record) =>
    ['/Koulutusala', ...list(record, '/Koulutusala').map((_, at) => `/Koulutusala/${at}/Koodi`)]
      .filter(
        (at) =>
          text(record, `${at}/@versio`) === 'ohjausala' &&
          !fieldCodes.includes(text(record, `${at}/#text`)),
      )
      .map((at) => ({
        at,
        code: 'virta.code-unknown',
        params: { allowed: fieldCodes.join(', ') },
      })),
];

const completionRules: readonly Rule[] = [
  (record) =>
    list(record, '/Koulutusala').length === 0 &&
    text(record, '/Koulutuskoodi') === '' &&
    text(record, '/Laji') !== '1'
      ? [{ at: '', code: 'virta.field-missing', severity: 'warning', source: schemas }]
      : [],
  (record) => {
    const shares = list(record, '/Koulutusala').map((_, at) =>
      text(record, `/Koulutusala/${at}/Osuus`),
    );
    const sum = shares.reduce((before, share) => before + Number(share), 0);
    return shares.some((share) => share !== '') && Math.abs(sum - 1) > 1e-6
      ? [{ at: '/Koulutusala', code: 'virta.share-sum', severity: 'warning', source: schemas }]
      : [];
  },
  (record) => {
    const recognised = text(record, '/HyvaksilukuPvm');
    return recognised !== '' && recognised < text(record, '/SuoritusPvm')
      ? [
          {
            at: '/HyvaksilukuPvm',
            code: 'virta.recognition-order',
            severity: 'warning',
            source: wiki,
          },
        ]
      : [];
  },
  (record) => {
    const parts = ['TKILaajuus', 'TKILaajuusHarjoittelu', 'TKILaajuusMuu'];
    const found = parts.filter((name) => text(record, `/${name}/Opintopiste`) !== '');
    const sum = found.reduce((all, name) => all + Number(text(record, `/${name}/Opintopiste`)), 0);
    return sum > Number(text(record, '/Laajuus/Opintopiste'))
      ? [{ at: `/${found[0] ?? ''}`, code: 'virta.rdi-above-scope', severity: 'warning' }]
      : [];
  },
];

const studyRightRules: readonly Rule[] = [
  (record) => periodOrder(record, ''),
  (record) => ['Tila', 'Jakso'].flatMap((name) => timeline(record, name)),
  (record) => {
    const hasCase = text(record, '/Jotpaasianumero') !== '';
    const funded = list(record, '/Jakso').map((_, at) =>
      text(record, `/Jakso/${at}/Rahoituslahde`),
    );
    const byCentre = funded.some((code) => /^[6-9]$/.test(code));
    return funded.some((code) => code !== '') && hasCase !== byCentre
      ? [{ at: '/Jotpaasianumero', code: 'virta.funding-case', severity: 'warning' }]
      : [];
  },
];

/** The periods of a kind follow each other day by day from the first day of the right. */
function timeline(record: JsonObject, name: string): readonly RuleFinding[] {
  const periods = list(record, `/${name}`)
    .map((_, index) => `/${name}/${index}`)
    .map((at) => ({
      at,
      from: text(record, `${at}/AlkuPvm`),
      to: text(record, `${at}/LoppuPvm`),
    }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return periods.flatMap(({ at, from }, index): readonly RuleFinding[] => {
    const before = periods[index - 1];
    const expected = before === undefined ? text(record, '/AlkuPvm') : nextDay(before.to);
    const broken = expected !== from;
    return [
      ...periodOrder(record, at),
      ...(broken
        ? [{ at: `${at}/AlkuPvm`, code: 'virta.timeline', source: schemas } as const]
        : []),
    ];
  });
}

function periodOrder(record: JsonObject, at: string): readonly RuleFinding[] {
  const end = text(record, `${at}/LoppuPvm`);
  return end !== '' && end < text(record, `${at}/AlkuPvm`)
    ? [{ at: `${at}/LoppuPvm`, code: 'virta.period-order' }]
    : [];
}

function nextDay(date: string): string | undefined {
  if (!isCalendarDate(date)) return undefined;
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function text(record: JsonObject, at: string): string {
  const value = atPointer(record, at);
  return typeof value === 'string' ? value.trim() : '';
}

function list(record: JsonObject, at: string): readonly JsonValue[] {
  const value = atPointer(record, at);
  return Array.isArray(value) ? value : [];
}
