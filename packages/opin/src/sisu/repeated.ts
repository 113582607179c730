import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import type { Converter, MapContext } from '../engine/converter.ts';
import { isSame } from '../engine/is-same.ts';
import { leafPointers } from '../engine/leaves.ts';
import { makeLoss } from '../make-loss.ts';

/**
 * A value made of the whole definition that repeats another one of the document.
 *
 * @param of - Pointer of the value that it repeats.
 */
export function repeated(
  name: string,
  make: (definition: JsonObject, context: MapContext) => JsonValue | undefined,
  of?: string,
): Converter {
  return {
    name,
    always: true,
    to: (_, context) => {
      const value = make(context.definition, context);
      return value === undefined ? {} : { value, carried: [] };
    },
    ...(of === undefined
      ? {}
      : {
          from: (value, { document }) =>
            isSame(value, atPointer(document, of)) ? { values: [] } : undefined,
        }),
  };
}

/** A value that is always the same and tells nothing; another one cannot be read. */
export function fixed(name: string, only: JsonValue): Converter {
  return {
    name,
    always: true,
    to: () => ({ value: only }),
    from: (value) => (isSame(value, only) ? { values: [] } : undefined),
  };
}

/** A list that must be there and of which other rows know what is in it. */
export const emptyList: Converter = Object.freeze({
  name: 'empty list',
  always: true,
  to: () => ({ value: [] }),
  from: (value, { pointer }) => ({
    values: [],
    losses: isSame(value, [])
      ? []
      : leafPointers(value, pointer).map((leaf) => makeLoss('loss.no-place', leaf)),
  }),
} satisfies Converter);
