import { readRecords } from './read-records.ts';
import { type VirtaRecord, virtaVersion } from './records.ts';
import type { VirtaProblem } from './virta-problem.ts';

/** What a check of an XML document for VIRTA found. */
export interface VirtaReport {
  /** Whether there is no problem of severity `error`. */
  readonly valid: boolean;
  /** Kind of the records; absent when the document is none that is known. */
  readonly record?: VirtaRecord;
  /** Number of records that were read. */
  readonly records: number;
  /** Version of the schemas by which it was checked. */
  readonly version: string;
  /** What is wrong, in the order of the document. */
  readonly problems: readonly VirtaProblem[];
}

/**
 * Checks an XML document for VIRTA, `Opintosuoritukset` or `Opiskeluoikeudet`: names, order, number,
 * lengths, codes, dates and numbers by a table of the schemas 1.06.100, then rules between values. A
 * bad record does not keep the others from being checked.
 *
 * @param xml - Text, or bytes of UTF-8, at most 64 MiB. A document type declaration or another
 * encoding is refused.
 * @returns The report; problems have a place as JSON Pointer, as path, and as line and column. Code
 * lists that are not in this package (organisations, languages, municipalities) are checked by their
 * form. Never throws on bad data.
 * @see CSC, VIRTA, XML schemas 1.06.100.
 * @example
 * checkVirta('<!DOCTYPE x><x/>').problems[0]?.code; // 'virta.doctype'
 */
export function checkVirta(xml: string | Uint8Array): VirtaReport {
  const { rule, records, problems } = readRecords(xml);
  const all = [...records.flatMap((record) => record.problems), ...problems].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  return {
    valid: all.every(({ severity }) => severity !== 'error'),
    ...(rule === undefined ? {} : { record: rule.name }),
    records: records.length,
    version: virtaVersion,
    problems: all,
  };
}
