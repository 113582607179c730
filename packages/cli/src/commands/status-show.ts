import { formatMessage, MerkkiError } from '@merkki/core';
import { getStatus, type StatusList } from '@merkki/proofs/status-list';
import type { Context, Run } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { readStatusFile } from '../io/status-file.ts';
import { statusHistory } from '../io/status-log.ts';
import { printable } from '../io/terminal.ts';
import { wholeNumberOption } from '../status-options.ts';
import { usageError } from '../usage-error.ts';
import { judged } from './status-change.ts';

/** Shows what a status list says, in all or about one index. */
export const run: Run = async (context, positionals, values) => {
  const [path] = positionals;
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'status show' });
  const index = wholeNumberOption(values, 'index');
  return judged(context, path, () => show(context, path, index));
};

async function show(
  { terminal, texts, json }: Context,
  path: string,
  index: number | undefined,
): Promise<ExitCode> {
  const { id, issuer, purposes, validFrom, list } = await readStatusFile(path);
  const { length } = list;
  const value = index === undefined ? undefined : getStatus(list, index);
  if (index !== undefined && value === undefined) {
    throw new MerkkiError({
      code: 'status.range',
      message: 'The list has no entry of this index.',
      params: { path, length },
    });
  }
  const history = index === undefined ? [] : await statusHistory(path, index);
  const marked = countMarked(list);
  if (json) {
    const entry = index === undefined ? {} : { index, value, history };
    terminal.out(
      `${JSON.stringify({ file: path, url: id, issuer, purposes, validFrom, length, marked, ...entry })}\n`,
    );
    return 0;
  }
  terminal.out(`${printable(id)}\n${printable(issuer)}\n${purposes.join(', ')}\n${validFrom}\n`);
  terminal.out(`${formatMessage(texts, 'status.marked', { marked, length })}\n`);
  if (index !== undefined) {
    const key = value === 0 ? 'status.entry.clear' : 'status.entry.marked';
    terminal.out(`${formatMessage(texts, key, { index })}\n`);
  }
  for (const { at, action, reason } of history)
    terminal.out(`  ${at} ${action}: ${printable(reason)}\n`);
  return 0;
}

function countMarked(list: StatusList): number {
  let count = 0;
  for (let index = 0; index < list.length; index += 1) if (getStatus(list, index) !== 0) count += 1;
  return count;
}
