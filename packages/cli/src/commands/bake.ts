import { formatMessage } from '@merkki/core';
import { bake } from '@merkki/open-badges/bake';
import { type Run, textOption } from '../command.ts';
import { readBytes, readText, writeWhole } from '../io/files.ts';
import { usageError } from '../usage-error.ts';

/** Puts a credential into a picture. */
export const run: Run = async (context, positionals, values) => {
  const [image, credential] = positionals;
  const out = textOption(values, 'out');
  if (image === undefined) throw usageError('usage.argument-missing', { argument: 'IMAGE' });
  if (credential === undefined) {
    throw usageError('usage.argument-missing', { argument: 'CREDENTIAL' });
  }
  if (positionals.length > 2) throw usageError('usage.too-many', { command: 'bake' });
  if (out === undefined) throw usageError('usage.option-missing', { option: '--out' });
  const baked = bake(await readBytes(image), (await readText(credential)).trim());
  await writeWhole(out, baked);
  context.terminal.err(`${formatMessage(context.texts, 'bake.written', { path: out })}\n`);
  return 0;
};
