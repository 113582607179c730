import { type Result, succeed } from '../result.ts';
import { failIdentifier } from './identifier-problem.ts';

/** An IRI of a list of EU Vocabularies in its parts. */
export interface EuListIri {
  /** Name of the list as it stands in the IRI, such as `country` or `learning-setting`. */
  readonly list: string;
  /** Code in the list, such as `FIN`. */
  readonly code: string;
}

const authority =
  /^http:\/\/publications\.europa\.eu\/resource\/authority\/([a-z][a-z0-9-]*)\/([A-Z0-9_-]+)$/;
const europass = /^http:\/\/data\.europa\.eu\/snb\/([a-z][a-z0-9-]*)\/([A-Za-z0-9_-]+)$/;
/** Last part of the IRI that names a Europass list itself. */
const wholeList = '25831c2';
/** Forms of the codes in the two tables that credentials need most. */
const forms: ReadonlyMap<string, RegExp> = new Map([
  ['country', /^(?:[A-Z0-9]{3}|OP_DATPRO)$/], // mostly ISO 3166-1 alpha-3, also 1A0 and FQ0
  ['language', /^(?:[A-Z]{3}|OP_DATPRO)$/],
]);

/**
 * Reads an IRI of an authority table of the Publications Office of the EU
 * (`http://publications.europa.eu/resource/authority/…`). Countries and languages stand there with
 * codes of three letters; `http`, not `https`. Whether the table has the code is not asked.
 *
 * @returns The parts, or a problem `identifier.format`.
 * @see EU Vocabularies, authority tables.
 * @example
 * parseEuAuthorityIri('http://publications.europa.eu/resource/authority/country/FIN');
 * // value: { list: 'country', code: 'FIN' }
 */
export function parseEuAuthorityIri(text: string): Result<EuListIri> {
  const [, list, code] = authority.exec(text) ?? [];
  if (list === undefined || code === undefined || forms.get(list)?.test(code) === false) {
    return failIdentifier('identifier.format', 'eu-authority-iri');
  }
  return succeed({ list, code });
}

/**
 * Tells whether a text is formed like an IRI of an authority table of the Publications Office of
 * the EU, of the given table or, if none is given, of any.
 *
 * @see {@link parseEuAuthorityIri}
 * @example
 * isEuAuthorityIri('http://publications.europa.eu/resource/authority/language/FIN', 'language'); // true
 */
export function isEuAuthorityIri(text: string, list?: string): boolean {
  const iri = parseEuAuthorityIri(text);
  return iri.ok && (list === undefined || iri.value.list === list);
}

/**
 * Reads an IRI of a Europass standard list (`http://data.europa.eu/snb/…`). The IRI of a list
 * itself, which ends in `/25831c2`, names no code and is refused.
 *
 * @returns The parts, or a problem `identifier.format`.
 * @see EU Vocabularies, Europass standard lists; European Learning Model.
 * @example
 * parseEuropassIri('http://data.europa.eu/snb/eqf/6'); // value: { list: 'eqf', code: '6' }
 */
export function parseEuropassIri(text: string): Result<EuListIri> {
  const [, list, code] = europass.exec(text) ?? [];
  if (list === undefined || code === undefined || code === wholeList) {
    return failIdentifier('identifier.format', 'europass-iri');
  }
  return succeed({ list, code });
}

/**
 * Tells whether a text is formed like an IRI of a Europass standard list, of the given list or, if
 * none is given, of any.
 *
 * @see {@link parseEuropassIri}
 * @example
 * isEuropassIri('http://data.europa.eu/snb/learning-setting/6fd4685715', 'learning-setting'); // true
 */
export function isEuropassIri(text: string, list?: string): boolean {
  const iri = parseEuropassIri(text);
  return iri.ok && (list === undefined || iri.value.list === list);
}
