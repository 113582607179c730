import type { Datatype } from './shape-row.ts';

/** What is not here takes every text. */
const patterns: Readonly<Partial<Record<Datatype, RegExp>>> = {
  boolean: /^(true|false|1|0)$/,
  integer: /^[+-]?\d+$/,
  positiveInteger: /^\+?0*[1-9]\d*$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  dateTime: /^-?(\d{4}|[1-9]\d{4,})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/,
  duration: /^-?P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
};

/**
 * Tells whether a text is in the lexical space of a datatype; like SHACL engines it looks at the
 * form, not at the calendar.
 *
 * @see XML Schema 1.1 part 2, section 3.
 */
export function isLexical(datatype: Datatype, text: string): boolean {
  const pattern = patterns[datatype];
  return pattern === undefined || (pattern.test(text) && !text.endsWith('\n'));
}
