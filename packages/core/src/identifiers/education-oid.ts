import { type Result, succeed } from '../result.ts';
import { hasLuhnDigit, hasSevenThreeOneDigit } from './check-digits.ts';
import { failIdentifier } from './identifier-problem.ts';

/**
 * What an OID of the Finnish education administration names: a learner (oppija), an organisation
 * (organisaatio), a study programme (koulutus), an offering of it (toteutus), an application option
 * (hakukohde) or an application round (haku).
 */
export type EducationOidKind =
  | 'learner'
  | 'organisation'
  | 'programme'
  | 'offering'
  | 'application-option'
  | 'application-round';

/** An OID of the Finnish education administration in its parts. */
export interface EducationOid {
  /** What it names. */
  readonly kind: EducationOidKind;
  /** The arc after 1.2.246.562, such as `24`. */
  readonly node: string;
  /** The last arc. */
  readonly number: string;
  /** True for the nodes of test environments. */
  readonly test: boolean;
}

interface Node {
  readonly kind: EducationOidKind;
  /** Form of the last arc. */
  readonly form: RegExp;
  readonly test?: boolean;
  hasCheckDigit?(digits: string): boolean;
}

const learner: Node = {
  kind: 'learner',
  form: /^[0-9]{11}$/,
  hasCheckDigit: hasSevenThreeOneDigit,
};
const organisation: Node = {
  kind: 'organisation',
  form: /^[0-9]{11,24}$/,
  // Longer arcs are older than the check digit.
  hasCheckDigit: (digits) => digits.length > 11 || hasLuhnDigit(digits),
};
const form = /^[0-9]+$/;

const nodes: ReadonlyMap<string, Node> = new Map([
  ['24', learner],
  ['98', { ...learner, test: true }],
  ['198', { ...learner, test: true }],
  ['10', organisation],
  ['99', { ...organisation, test: true }],
  ['199', { ...organisation, test: true }],
  ['13', { kind: 'programme', form }],
  ['17', { kind: 'offering', form }],
  ['20', { kind: 'application-option', form }],
  ['29', { kind: 'application-round', form }],
]);

/**
 * Reads an OID of the Finnish education administration (1.2.246.562.…). Learner numbers and
 * organisation OIDs of 11 digits carry a check digit; for the other kinds none is known.
 *
 * @returns The parts, or a problem `identifier.format` (also for a node that is not known here) or
 *   `identifier.check-digit`.
 * @see Opetushallitus, oppijanumerorekisteri, OIDGenerator; kouta-backend, domain/oid.
 * @example
 * parseEducationOid('1.2.246.562.10.50880626531');
 * // value: { kind: 'organisation', node: '10', number: '50880626531', test: false }
 */
export function parseEducationOid(text: string): Result<EducationOid> {
  const [, id = '', number = ''] = /^1\.2\.246\.562\.([0-9]+)\.([0-9]+)$/.exec(text) ?? [];
  const node = nodes.get(id);
  if (node === undefined || !node.form.test(number)) {
    return failIdentifier('identifier.format', 'education-oid');
  }
  if (node.hasCheckDigit?.(number) === false) {
    return failIdentifier('identifier.check-digit', 'education-oid');
  }
  return succeed({ kind: node.kind, node: id, number, test: node.test ?? false });
}

/**
 * Tells whether a text is an OID of the Finnish education administration, of the given kind or, if
 * none is given, of any kind.
 *
 * @see {@link parseEducationOid}
 * @example
 * isEducationOid('1.2.246.562.17.00000000000000000001', 'offering'); // true
 */
export function isEducationOid(text: string, kind?: EducationOidKind): boolean {
  const oid = parseEducationOid(text);
  return oid.ok && (kind === undefined || oid.value.kind === kind);
}
