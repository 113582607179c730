import { formatMessage } from '@merkki/core';
import type { Command } from '../command.ts';
import { exists, writeWhole } from '../io/files.ts';
import { starterDefinition } from '../starter-definition.ts';
import { usageError } from '../usage-error.ts';

/** Writes a commented starter definition with every element of the model. */
export const newCommand: Command = {
  name: 'new',
  usage: 'new [FILE]',
  options: {},
  run: async (context, positionals) => {
    if (positionals.length > 1) throw usageError('usage.too-many', { command: 'new' });
    const [path] = positionals;
    const text = starterDefinition(context.texts);
    if (path === undefined) {
      context.terminal.out(text);
      return 0;
    }
    if (await exists(path)) throw usageError('usage.file-exists', { path });
    await writeWhole(path, text);
    context.terminal.err(`${formatMessage(context.texts, 'new.written', { path })}\n`);
    return 0;
  },
};
