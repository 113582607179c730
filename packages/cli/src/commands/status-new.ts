import { formatMessage } from '@merkki/core';
import { createStatusList, type StatusPurpose } from '@merkki/proofs/status-list';
import { type Run, textOption } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { fittingKey } from '../fitting-key.ts';
import { exists, makeFolderOf } from '../io/files.ts';
import { readKeys } from '../io/key-store.ts';
import { withLock, writeStatusFile } from '../io/status-file.ts';
import { requiredOption, wholeNumberOption } from '../status-options.ts';
import { oneOf, usageError } from '../usage-error.ts';

const known: readonly StatusPurpose[] = ['revocation', 'suspension', 'message', 'refresh'];

/** Makes a signed status list in which nothing is marked. */
export const run: Run = async (context, positionals, values) => {
  const { terminal, texts, json } = context;
  if (positionals.length > 0) throw usageError('usage.too-many', { command: 'status new' });
  const url = requiredOption(values, 'url');
  const keys = requiredOption(values, 'keys');
  const out = requiredOption(values, 'out');
  const purposes = (textOption(values, 'purpose') ?? 'revocation')
    .split(',')
    .map((purpose) => oneOf('--purpose', purpose.trim(), known));
  const length = wholeNumberOption(values, 'length');
  const key = await fittingKey(await readKeys(keys), 'ob3-di', context.now());
  const list = createStatusList(length === undefined ? {} : { length });
  await makeFolderOf(out);
  return withLock<ExitCode>(out, async () => {
    if (await exists(out)) throw usageError('usage.file-exists', { path: out });
    await writeStatusFile(out, { id: url, purposes, list }, key, context.now());
    terminal.out(
      json
        ? `${JSON.stringify({ url, issuer: key.controller, purposes, length: list.length, file: out })}\n`
        : `${formatMessage(texts, 'status.written', { path: out, url })}\n`,
    );
    return 0;
  });
};
