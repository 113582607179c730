import { isCalendarDate, type Params } from '@merkki/core';
import type { VirtaProblemCode } from './problem-codes.ts';
import type { ValueType } from './structure.ts';

/** Why a text is not what its place takes. */
export interface ValueFault {
  /** Stable code. */
  readonly code: VirtaProblemCode;
  /** Values for the text. */
  readonly params: Params;
}

/** Says why a text is not of a type; `undefined` when it is. */
export function checkValue(type: ValueType, text: string): ValueFault | undefined {
  switch (type.kind) {
    case 'text': {
      const found = [...text].length;
      if (text.trim() === '') return fault('virta.missing');
      return found > type.max ? fault('virta.too-long', { max: type.max, found }) : undefined;
    }
    case 'code':
      return type.codes.includes(text)
        ? undefined
        : fault('virta.code-unknown', { allowed: type.codes.join(', ') });
    case 'form':
      return type.pattern.test(text) ? undefined : fault('virta.form', { example: type.example });
    case 'date':
      return dateFault(text.trim());
    case 'decimal':
      return decimalFault(text.trim(), type.range);
    case 'boolean':
      return /^(?:true|false|0|1)$/.test(text.trim()) ? undefined : fault('virta.boolean');
    case 'whole':
      return /^[+-]?[0-9]{1,5}$/.test(text.trim())
        ? undefined
        : fault(/^[+-]?[0-9]+,[0-9]+$/.test(text.trim()) ? 'virta.decimal-comma' : 'virta.decimal');
  }
}

/** A date of XML Schema, which may have a zone. */
function dateFault(text: string): ValueFault | undefined {
  const date = text.replace(/(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$/, '');
  if (!isCalendarDate(date)) return fault('virta.date');
  return date < '1900-01-01' ? fault('virta.date-early') : undefined;
}

function decimalFault(
  text: string,
  range: readonly [number, number] | undefined,
): ValueFault | undefined {
  if (/^[+-]?[0-9]+,[0-9]+$/.test(text)) return fault('virta.decimal-comma');
  const parts = /^[+-]?([0-9]*)(?:\.([0-9]*))?$/.exec(text);
  const [, before = '', after = ''] = parts ?? [];
  if (parts === null || before + after === '') return fault('virta.decimal');
  const digits = before.replace(/^0+/, '').length + after.replace(/0+$/, '').length;
  if (digits > 24 || after.replace(/0+$/, '').length > 6) return fault('virta.decimal-digits');
  const [min, max] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return Number(text) < min || Number(text) > max
    ? fault('virta.decimal-range', { min, max })
    : undefined;
}

function fault(code: VirtaProblemCode, params: Params = {}): ValueFault {
  return { code, params };
}
