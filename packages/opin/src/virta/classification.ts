import { atPointer, type JsonValue } from '@merkki/core';
import { fromCode, toCode } from '../converters/code-table.ts';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { classifications, fundedByCentre } from './codes.ts';

/**
 * The legal form as a classification, and beside it that the Service Centre for Continuous Learning
 * and Employment paid. The source of funding itself stands in the study right.
 */
export const classification: Converter = Object.freeze({
  name: `codes: ${classifications.name}; \`${fundedByCentre}\` for funding \`jotpa\` or 6–9`,
  always: true,
  to: ([form], { offering }) => {
    const { code, losses = [] } = form === undefined ? {} : toCode(classifications, form);
    const source = atPointer(offering, '/funding/source');
    const isFunded = typeof source === 'string' && /^(?:jotpa|[6-9])$/.test(source);
    const value = [...(code === undefined ? [] : [code]), ...(isFunded ? [fundedByCentre] : [])];
    if (value.length === 0) return { losses };
    return { value, losses, carried: form === undefined ? [] : [form.pointer] };
  },
  from: (value, { pointer }) => {
    if (!Array.isArray(value)) return undefined;
    const codes: readonly JsonValue[] = value;
    const found = codes.map((code) => fromCode(classifications, code));
    const values = found.flat();
    return {
      values: values.slice(0, 1),
      losses: codes.flatMap((code, index) =>
        code === fundedByCentre || (found[index] ?? []).some((one) => one === values[0])
          ? []
          : [makeLoss('loss.code-unknown', `${pointer}/${index}`)],
      ),
    };
  },
} satisfies Converter);
