import { isCalendarDate, type JsonValue, type Params } from '@merkki/core';
import { toInstant } from '../converters/finnish-time.ts';
import type { CellKind, Field } from './column-map.ts';
import type { ImportCode } from './import-codes.ts';

/** What a cell says, or why it says nothing. */
export type ConvertedCell =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly code: ImportCode; readonly params: Params };

/** Converts one value of a cell, which is not empty and has no spaces around it. */
export function convertCell(text: string, field: Field, kind: CellKind): ConvertedCell {
  if (field.codes !== undefined) {
    if (Object.hasOwn(field.codes, text)) return { ok: true, value: field.codes[text] ?? null };
    return wrong('import.code-unknown', { allowed: listed(Object.keys(field.codes)) });
  }
  switch (kind) {
    case 'text':
      return { ok: true, value: text };
    case 'decimal':
      return toDecimal(text, field.decimalMark ?? '.');
    case 'integer':
      return /^-?\d{1,15}$/.test(text)
        ? { ok: true, value: Number(text) }
        : wrong('import.integer');
    case 'boolean':
      return toBoolean(text);
    case 'date': {
      const date = toDate(text, field.dateForm);
      return date === undefined
        ? wrong('import.date', { form: formOf(field) })
        : { ok: true, value: date };
    }
    case 'instant':
      return toMoment(text, field);
  }
}

/** `2,5` or `1 234,5`; a number with the other mark is refused rather than guessed. */
function toDecimal(text: string, mark: ',' | '.'): ConvertedCell {
  const plain = text.replaceAll(/(?<=\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, '');
  const isNumber = new RegExp(`^-?\\d{1,12}(\\${mark}\\d{1,9})?$`).test(plain);
  return isNumber
    ? { ok: true, value: Number(plain.replace(mark, '.')) }
    : wrong('import.number', { mark });
}

const yes: readonly string[] = ['yes', 'true', '1', 'kyllä', 'k', 'ja', 'x'];
const no: readonly string[] = ['no', 'false', '0', 'ei', 'e', 'nej'];

function toBoolean(text: string): ConvertedCell {
  const word = text.toLowerCase();
  if (yes.includes(word) || no.includes(word)) return { ok: true, value: yes.includes(word) };
  return wrong('import.boolean', { allowed: [...yes, ...no].join(', ') });
}

const forms = {
  'yyyy-mm-dd': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  'd.m.yyyy': /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  'd/m/yyyy': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
} as const;

function formOf(field: Field): string {
  return field.dateForm ?? 'yyyy-mm-dd';
}

/** A date that exists, `YYYY-MM-DD`. */
function toDate(text: string, form: Field['dateForm'] = 'yyyy-mm-dd'): string | undefined {
  const found = forms[form].exec(text)?.groups;
  if (found === undefined) return undefined;
  const { year = '', month = '', day = '' } = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** A date and a time of day as Finnish clocks show it: `1.12.2026 8.00` or `2026-12-01T08:00`. */
function toMoment(text: string, field: Field): ConvertedCell {
  const [, day = '', hour = '', minute = ''] =
    /^(.+?)(?:\s+(?:klo\s+|kl\.?\s+)?|T)(\d{1,2})[.:](\d{2})$/.exec(text) ?? [];
  const date = toDate(day, field.dateForm);
  const instant =
    date === undefined ? undefined : toInstant(`${date}T${hour.padStart(2, '0')}:${minute}`);
  return instant === undefined
    ? wrong('import.instant', { form: `${formOf(field)} hh:mm` })
    : { ok: true, value: instant };
}

function wrong(code: ImportCode, params: Params = {}): ConvertedCell {
  return { ok: false, code, params };
}

/** The first names of a table; it may be long. */
function listed(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ');
}
