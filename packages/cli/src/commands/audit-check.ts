import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { formatMessage, type Problem, problem } from '@merkki/core';
import { checkLog, type LogEntry, type StoredFile } from '@merkki/issuer';
import { type Run, textOption } from '../command.ts';
import { exists, readBytes, readText } from '../io/files.ts';
import { problemLine } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';

/** Checks the hash chain of a folder's log, and the files against it. */
export const run: Run = async (context, positionals, values) => {
  const { terminal, texts, json } = context;
  const [folder] = positionals;
  if (folder === undefined) throw usageError('usage.argument-missing', { argument: 'DIR' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'audit check' });
  const path = join(folder, 'audit.ndjson');
  const head = textOption(values, 'head');
  const checked = await checkLog(await readText(path), head === undefined ? {} : { head });
  const problems = [...checked.problems, ...(await fileProblems(folder, checked.entries))];
  if (json) {
    const { count, head: last, torn } = checked;
    terminal.out(`${JSON.stringify({ input: folder, count, head: last, torn, problems })}\n`);
  } else {
    for (const found of problems) {
      const line = found.code.startsWith('audit.file-') ? 0 : Number(found.pointer.slice(1)) + 1;
      const place = line > 0 && found.pointer !== '' ? { line, column: 1 } : undefined;
      terminal.err(problemLine(context, { ...found, pointer: '' }, path, place));
    }
    if (checked.torn) terminal.err(`${formatMessage(texts, 'audit.torn')}\n`);
    const params = { count: checked.count, head: checked.head };
    const verdict = problems.length === 0 ? 'audit.whole' : 'audit.broken';
    terminal.out(`${formatMessage(texts, verdict, params)}\n`);
  }
  return problems.length === 0 ? 0 : 1;
};

/** What became of the files that the log says were stored. */
async function fileProblems(
  folder: string,
  entries: readonly LogEntry[],
): Promise<readonly Problem[]> {
  const signed = new Map<string, readonly StoredFile[]>();
  const stored = new Map<string, StoredFile>();
  for (const { event } of entries) {
    if (event.event === 'signed') signed.set(`${event.format} ${event.id}`, event.files);
    if (event.event === 'baked') stored.set(event.file.name, event.file);
    if (event.event !== 'stored') continue;
    for (const file of signed.get(`${event.format} ${event.id}`) ?? []) stored.set(file.name, file);
  }
  const found: Problem[] = [];
  for (const { name: file, sha256 } of stored.values()) {
    const path = join(folder, basename(file)); // whoever wrote the log names no file elsewhere
    if (!(await exists(path))) found.push(problem('audit.file-missing', '', { file }));
    else if (
      createHash('sha256')
        .update(await readBytes(path))
        .digest('hex') !== sha256
    ) {
      found.push(problem('audit.file-changed', '', { file }));
    }
  }
  return found;
}
