import { atPointer, type JsonObject, type JsonValue, type Loss } from '@merkki/core';
import { makeLoss } from '../make-loss.ts';
import type { ProfileField } from './converter.ts';
import type { Traces } from './find-losses.ts';
import { isSame } from './is-same.ts';
import { isAtOrAbove, leafPointers } from './leaves.ts';
import { targetOf } from './map-rows.ts';
import { findMatches } from './path.ts';
import { type Draftable, writeAtPath } from './write.ts';

/**
 * Reads a target document back by the rows that have an inverse, into a draft.
 *
 * @param at - Pointer of the part of the document to which the targets of the rows are relative.
 * @param draft - Is written to.
 * @returns The leaves of the document that were read, and what converters reported.
 */
export function readRows(
  rows: readonly ProfileField[],
  document: JsonObject,
  at: string,
  draft: Draftable,
): Traces {
  const carried = new Set<string>();
  const reported: Loss[] = [];
  for (const target of new Set(rows.map(targetOf))) {
    const pointer = at + target;
    const value = atPointer(document, pointer);
    if (value === undefined) continue;
    const own = rows.filter((row) => targetOf(row) === target);
    const losses = readValue(value, pointer, own, document, draft);
    reported.push(...losses);
    for (const leaf of leafPointers(value, pointer)) {
      if (!losses.some(({ path }) => isAtOrAbove(path, leaf))) carried.add(leaf);
    }
  }
  return { carried, reported };
}

/** Reads one value by the rows that have it as their target; returns what is not in the draft. */
function readValue(
  value: JsonValue,
  pointer: string,
  rows: readonly ProfileField[],
  document: JsonObject,
  draft: Draftable,
): readonly Loss[] {
  const repeats = ({ echo }: ProfileField): boolean =>
    echo !== undefined && isSame(atPointer(document, echo), value);
  if (rows.some(repeats)) return [];
  for (const { ours, via, where } of rows) {
    const read = via.from?.(value, { pointer, document });
    if (read === undefined) continue;
    if (ours === undefined || read.values.length === 0) return read.losses ?? [];
    const known = findMatches(draft, ours, 0);
    const isKept =
      known.length === 0
        ? writeAtPath(draft, ours, read.values)
        : read.values.every((one) => known.some((other) => isSame(other.value, one)));
    if (isKept && where !== undefined) writeAtPath(draft, where.path, [where.is]);
    if (isKept) return read.losses ?? [];
  }
  return [makeLoss('loss.one-way', pointer)];
}
