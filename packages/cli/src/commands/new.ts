import { formatMessage, InternalError } from '@merkki/core';
import type { Run } from '../command.ts';
import { exists, writeWhole } from '../io/files.ts';
import { starterDefinition } from '../starter-definition.ts';
import { usageError } from '../usage-error.ts';

/** Writes a commented starter definition with every element of the model. */
export const run: Run = async (context, positionals) => {
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'new' });
  const [path] = positionals;
  const text = starterDefinition(context.texts);
  if (path === undefined) {
    context.terminal.out(context.json ? await withoutComments(text) : text);
    return 0;
  }
  if (await exists(path)) throw usageError('usage.file-exists', { path });
  await writeWhole(path, text);
  context.terminal.err(`${formatMessage(context.texts, 'new.written', { path })}\n`);
  return 0;
};

/** JSON has no comments. */
async function withoutComments(text: string): Promise<string> {
  const { readDocument } = await import('@merkki/model'); // only JSON has to be read
  const read = readDocument(text);
  if (!read.ok)
    throw new InternalError({ code: 'starter.malformed', message: 'The starter is no YAML.' });
  return `${JSON.stringify(read.value.value)}\n`;
}
