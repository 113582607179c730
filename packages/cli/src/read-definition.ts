import { failWith, MerkkiError, problem, type Result } from '@merkki/core';
import {
  type MicroCredential,
  parseMicroCredential,
  readDocument,
  type SourceDocument,
} from '@merkki/model';
import type { Context } from './command.ts';
import { readText } from './io/files.ts';
import { positionOf, problemLine } from './report-problem.ts';

/**
 * Reads a YAML or JSON document with its places.
 *
 * @throws `file.unreadable` when the file cannot be opened.
 * @internal
 */
export async function readSource(path: string): Promise<Result<SourceDocument>> {
  try {
    return readDocument(await readText(path));
  } catch (error) {
    if (!MerkkiError.isInstance(error) || error.code !== 'file.not-text') throw error;
    return failWith([problem(error.code, '', error.params)]);
  }
}

/**
 * Reads a definition that must be whole; prints every problem with its place, `undefined` when there
 * is one.
 *
 * @throws `file.unreadable` when the file cannot be opened.
 * @internal
 */
export async function readDefinition(
  context: Context,
  path: string,
): Promise<MicroCredential | undefined> {
  const read = await readSource(path);
  if (!read.ok) {
    for (const found of read.error) {
      context.terminal.err(problemLine(context, found, path, positionOf(found)));
    }
    return undefined;
  }
  const source = read.value;
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
