import {
  type CodeEntry,
  type CodeHead,
  codeEntry,
  type PublishedCodeList,
  type RowOptions,
} from './code-list.ts';

/** What the sources tell of an institution beside its code and name. */
export interface InstitutionDetails {
  /** Name in daily use, such as `Oamk`. */
  readonly shortName?: string;
  /** Code in {@link institutionTypes}: 41 is a university of applied sciences. */
  readonly type?: string;
  /** Organisation OID of the Finnish education administration. */
  readonly organisationOid?: string;
  /** Y-tunnus of the company that maintains the institution (state of 2022-06-22). */
  readonly businessId?: string;
  /** Name of that company. */
  readonly legalName?: string;
  /** Internet domain. */
  readonly domain?: string;
}

/** An institution: `code` is its oppilaitosnumero. What no source tells is absent. */
export interface Institution extends CodeEntry, InstitutionDetails {}

/** A list of institutions. */
export interface InstitutionList extends PublishedCodeList {
  /** The institutions. */
  readonly entries: readonly Institution[];
}

/** A row of the generated module: code, notation, names (fi, sv, en), options, details. */
export type InstitutionRow = readonly [
  code: string,
  notation: string,
  fi: string,
  sv: string,
  en: string,
  options?: RowOptions,
  details?: InstitutionDetails,
];

/** Makes a frozen list of the rows of the generated module. */
export function institutionList(head: CodeHead, rows: readonly InstitutionRow[]): InstitutionList {
  const { scheme, base, source } = head;
  const entries = rows.map(([code, notation, fi, sv, en, options = {}, details = {}]) =>
    Object.freeze({ ...codeEntry(head, [code, notation, fi, sv, en, options]), ...details }),
  );
  return Object.freeze({
    scheme,
    base,
    source: Object.freeze(source),
    entries: Object.freeze(entries),
  });
}
