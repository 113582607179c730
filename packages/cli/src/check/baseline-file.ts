import { readDocument } from '@merkki/model';
import {
  type Baseline,
  type CheckedDocument,
  createBaseline,
  parseBaseline,
} from '@merkki/quality';
import type { Context } from '../command.ts';
import { readText, writeWhole } from '../io/files.ts';
import { positionOf, problemLine } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';

/**
 * Reads a baseline file; what is wrong in it is told with its place.
 *
 * @throws `usage.baseline-file` for a file that is no baseline, `file.unreadable` when it cannot be
 * opened.
 * @internal
 */
export async function readBaseline(context: Context, path: string): Promise<Baseline> {
  const read = readDocument(await readText(path));
  const parsed = read.ok ? parseBaseline(read.value.value) : read;
  if (parsed.ok) return parsed.value;
  for (const found of parsed.error) {
    const position = read.ok ? read.value.locate(found.pointer) : positionOf(found);
    context.terminal.err(problemLine(context, found, path, position));
  }
  throw usageError('usage.baseline-file', { path });
}

/**
 * Writes what was found as the baseline; the same findings give the same bytes.
 *
 * @returns How many findings it holds.
 * @internal
 */
export async function writeBaseline(
  path: string,
  documents: readonly CheckedDocument[],
): Promise<number> {
  const baseline = createBaseline(documents);
  await writeWhole(path, `${JSON.stringify(baseline, null, 2)}\n`);
  return baseline.findings.length;
}
