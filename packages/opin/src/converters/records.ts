import { isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter, ProfileField } from '../engine/converter.ts';
import { isAtOrAbove, leafPointers } from '../engine/leaves.ts';
import { mapRows } from '../engine/map-rows.ts';
import { readRows } from '../engine/read-rows.ts';
import type { Draftable } from '../engine/write.ts';
import { makeLoss } from '../make-loss.ts';

/** Several objects as a list of objects, each by the same rows, whose paths are relative to it. */
export function records(rows: readonly ProfileField[]): Converter {
  return {
    name: 'one object for each',
    rows,
    to: (matches, context) => {
      const parts = matches.map(({ value, pointer }) =>
        mapRows(rows, isJsonObject(value) ? value : {}, pointer, context),
      );
      return {
        value: parts.map(({ value }) => value),
        losses: parts.flatMap(({ reported }) => reported),
        carried: parts.flatMap(({ carried }) => carried),
      };
    },
    from: (value, { pointer, document }) => {
      if (!Array.isArray(value)) return undefined;
      const elements: readonly JsonValue[] = value;
      const parts = elements.map((element, index) => {
        const at = `${pointer}/${index}`;
        const draft: Draftable = {};
        const { carried, reported } = readRows(rows, document, at, draft);
        const open = leafPointers(element, at).filter(
          (leaf) => !carried.has(leaf) && !reported.some(({ path }) => isAtOrAbove(path, leaf)),
        );
        const losses = [...reported, ...open.map((leaf) => makeLoss('loss.no-place', leaf))];
        return { draft, losses };
      });
      return {
        values: parts.map(({ draft }) => draft),
        losses: parts.flatMap(({ losses }) => losses),
      };
    },
  };
}
