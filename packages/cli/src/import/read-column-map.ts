import type { Problem } from '@merkki/core';
import { type ColumnMap, parseColumnMap } from '@merkki/opin/import';
import type { Context } from '../command.ts';
import { readSource } from '../read-definition.ts';
import { positionOf, problemLine } from '../report-problem.ts';

/** A column map, and a way to tell what is wrong with it at its place in the file. */
export interface ReadColumnMap {
  readonly map: ColumnMap;
  readonly tell: (problems: readonly Problem[]) => void;
}

/**
 * Reads a column map of YAML or JSON; prints every problem with its place, `undefined` when there is
 * one.
 *
 * @throws `file.unreadable` when the file cannot be opened.
 * @internal
 */
export async function readColumnMap(
  context: Context,
  path: string,
): Promise<ReadColumnMap | undefined> {
  const read = await readSource(path);
  const say = (found: Problem, position: ReturnType<typeof positionOf>): void =>
    context.terminal.err(problemLine(context, found, path, position));
  if (!read.ok) {
    for (const found of read.error) say(found, positionOf(found));
    return undefined;
  }
  const { value, locate } = read.value;
  const tell = (problems: readonly Problem[]): void => {
    for (const found of problems) say(found, locate(found.pointer));
  };
  const parsed = parseColumnMap(value);
  if (parsed.ok) return { map: parsed.value, tell };
  tell(parsed.error);
  return undefined;
}
