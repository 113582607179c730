import { atPointer, isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { derivedId } from './otm-id.ts';

/**
 * References to all assessment items; read back, they must be those of the document.
 *
 * @param itemsAt - Pointer of the assessment items.
 */
export function itemReferences(itemsAt: string): Converter {
  return {
    name: 'identifiers of the assessment items',
    to: (matches, { definition }) => ({
      value: matches.map(({ value }) => derivedId('assessment-item', definition, value)),
      carried: [],
    }),
    from: (value, { document }) => {
      const items = atPointer(document, itemsAt);
      const known: readonly JsonValue[] = Array.isArray(items) ? items : [];
      const ids = known.map((item) => (isJsonObject(item) ? item['id'] : undefined));
      const named: readonly JsonValue[] = Array.isArray(value) ? value : [value];
      return named.every((one) => ids.includes(one)) ? { values: [] } : undefined;
    },
  };
}
