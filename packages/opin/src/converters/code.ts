import type { Converter } from '../engine/converter.ts';
import { type CodeTable, fromCode, toCode } from './code-table.ts';

/** One value by a code table. */
export function code(table: CodeTable): Converter {
  return {
    name: `code: ${table.name}`,
    to: ([first]) => {
      if (first === undefined) return {};
      const { code: value, losses } = toCode(table, first);
      return value === undefined ? { losses } : { value, losses };
    },
    from: (value) => {
      const values = fromCode(table, value);
      return values.length === 0 ? undefined : { values };
    },
  };
}
