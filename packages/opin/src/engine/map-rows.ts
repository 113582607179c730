import { atPointer, type JsonObject, type Loss, pointerParts } from '@merkki/core';
import type { MapContext, Match, ProfileField } from './converter.ts';
import { isAtOrAbove, leafPointers } from './leaves.ts';
import { findMatches } from './path.ts';
import { type Draftable, writeAt } from './write.ts';

/** What rows made of an object. */
export interface MappedRows {
  /** The object of the target. */
  readonly value: JsonObject;
  /** Pointers of the leaves of the definition that are whole in it. */
  readonly carried: readonly string[];
  /** What converters could not carry. */
  readonly reported: readonly Loss[];
}

/**
 * Maps an object by rows.
 *
 * @param source - The definition, or a part of it to which the paths of the rows are relative.
 * @param at - Pointer of the source in the definition.
 * @param chosen - Index of the mapped offering; no row of a part has `{chosen}`.
 */
export function mapRows(
  rows: readonly ProfileField[],
  source: JsonObject,
  at: string,
  context: MapContext,
  chosen = -1,
): MappedRows {
  const value: Draftable = {};
  const carried: string[] = [];
  const reported: Loss[] = [];
  for (const row of rows) {
    const matches = matchesOf(row, source, at, context, chosen);
    if (matches === undefined || atPointer(value, targetOf(row)) !== undefined) continue;
    const converted = row.via.to(matches, context);
    const losses = converted.losses ?? [];
    reported.push(...losses);
    if (converted.value === undefined) continue;
    writeAt(value, writableParts(targetOf(row)), converted.value);
    const leaves = [
      ...(converted.carried ??
        matches.flatMap((match) => leafPointers(match.value, match.pointer))),
      ...matches.flatMap(({ implied }) => implied),
      ...impliedBy(row, source, at, chosen),
    ];
    carried.push(...leaves.filter((leaf) => !losses.some(({ path }) => isAtOrAbove(path, leaf))));
  }
  return { value, carried, reported };
}

/** Pointer of the value that a row writes: for a list row, of the list. */
export function targetOf({ theirs }: ProfileField): string {
  return theirs.endsWith('/*') ? theirs.slice(0, -2) : theirs;
}

/** The values of a row; `undefined` when it does not apply. */
function matchesOf(
  row: ProfileField,
  source: JsonObject,
  at: string,
  { variant }: MapContext,
  chosen: number,
): readonly Match[] | undefined {
  const { ours, only, when, where, via } = row;
  if (where !== undefined && impliedBy(row, source, at, chosen).length === 0) return undefined;
  if (only !== undefined && !only.includes(variant)) return undefined;
  if (when !== undefined && findMatches(source, when, chosen).length === 0) return undefined;
  const found = ours === undefined ? [] : findMatches(source, ours, chosen);
  if (found.length === 0 && via.always !== true) return undefined;
  return found.map(({ value, pointer, implied, list }) => ({
    value,
    pointer: at + pointer,
    implied: implied.map((one) => at + one),
    list: at + list,
  }));
}

/** Pointer of the member that the row asks for by value, where it has that value. */
function impliedBy(
  { where }: ProfileField,
  source: JsonObject,
  at: string,
  chosen: number,
): readonly string[] {
  if (where === undefined) return [];
  return findMatches(source, where.path, chosen)
    .filter(({ value }) => value === where.is)
    .map(({ pointer }) => at + pointer);
}

function writableParts(pointer: string): readonly (string | number)[] {
  return pointerParts(pointer).map((part) => (/^[0-9]+$/.test(part) ? Number(part) : part));
}
