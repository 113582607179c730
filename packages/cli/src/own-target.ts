import type { JsonValue, Problem } from '@merkki/core';
import type { SourceDocument } from '@merkki/model';
import { parseOwnProfile } from '@merkki/opin';
import type { Context } from './command.ts';
import type { MapTarget } from './map-target.ts';
import { readSource } from './read-definition.ts';
import { positionOf, problemLine } from './report-problem.ts';
import { studyTarget } from './study-target.ts';

/**
 * The format of a study service by the institution's own field table and the OpenAPI document that the
 * service has published. Prints every fault of the two with its place.
 *
 * @returns `undefined` when there is a fault.
 * @throws `file.unreadable` when a file cannot be opened.
 * @internal
 */
export async function readOwnTarget(
  context: Context,
  tablePath: string,
  schemaPath: string,
): Promise<MapTarget | undefined> {
  const table = await readOrTell(context, tablePath);
  const openApi = await readOrTell(context, schemaPath);
  if (table === undefined || openApi === undefined) return undefined;
  // What the command line reads is JSON or YAML, and YAML is read as JSON values.
  const own = parseOwnProfile(table.value as JsonValue, openApi.value as JsonValue);
  if (own.ok) return studyTarget(own.value.profile, own.value.schema);
  tell(context, own.error, tablePath, table);
  return undefined;
}

async function readOrTell(context: Context, path: string): Promise<SourceDocument | undefined> {
  const read = await readSource(path);
  if (read.ok) return read.value;
  for (const found of read.error) {
    context.terminal.err(problemLine(context, found, path, positionOf(found)));
  }
  return undefined;
}

function tell(
  context: Context,
  problems: readonly Problem[],
  path: string,
  source: SourceDocument,
): void {
  for (const found of problems) {
    context.terminal.err(problemLine(context, found, path, source.locate(found.pointer)));
  }
}
