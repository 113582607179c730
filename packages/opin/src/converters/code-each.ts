import { isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { type CodeTable, fromCode, toCode } from './code-table.ts';

/** Several values by a code table, each code once. */
export function codeEach(table: CodeTable): Converter {
  return {
    name: `codes: ${table.name}`,
    to: (matches) => {
      const found = matches.map((match) => toCode(table, match));
      const value = [...new Set(found.flatMap((one) => one.code ?? []))];
      const losses = found.flatMap((one) => one.losses);
      return value.length === 0 ? { losses } : { value, losses };
    },
    from: (value, { pointer }) => {
      if (!Array.isArray(value) || isJsonObject(value)) return undefined;
      const codes: readonly JsonValue[] = value;
      const found = codes.map((one) => fromCode(table, one));
      return {
        values: [...new Set(found.flat())],
        losses: found.flatMap((values, index) =>
          values.length === 0 ? [makeLoss('loss.code-unknown', `${pointer}/${index}`)] : [],
        ),
      };
    },
  };
}
