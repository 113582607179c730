import { MerkkiError, type Problem, problem } from '@merkki/core';
import {
  type MicroCredential,
  parseMicroCredential,
  readDocument,
  type SourceDocument,
} from '@merkki/model';
import type { Context } from './command.ts';
import { readText } from './io/files.ts';
import { problemLine } from './report-problem.ts';

/**
 * Reads a YAML or JSON document with its places.
 *
 * @throws `document.*` errors with line and column.
 * @internal
 */
async function readSource(path: string): Promise<SourceDocument> {
  const read = readDocument(await readText(path));
  if (read.ok) return read.value;
  const first: Problem = read.error[0] ?? problem('document.malformed');
  throw new MerkkiError({
    code: first.code,
    message: 'The document cannot be read.',
    pointer: first.pointer,
    params: { path, ...first.params },
  });
}

/**
 * Reads a definition that must be whole; prints every problem with its place, `undefined` when there
 * is one.
 *
 * @internal
 */
export async function readDefinition(
  context: Context,
  path: string,
): Promise<MicroCredential | undefined> {
  const source = await readSource(path);
  const parsed = parseMicroCredential(source.value);
  for (const warning of parsed.warnings) {
    context.terminal.err(problemLine(context, warning, path, source.locate(warning.pointer)));
  }
  if (parsed.ok) return parsed.value;
  for (const found of parsed.error) {
    context.terminal.err(problemLine(context, found, path, source.locate(found.pointer)));
  }
  return undefined;
}
