import { keyFolder } from '../choose-key.ts';
import type { Run } from '../command.ts';
import { readKeyFiles } from '../io/key-store.ts';
import { printKey } from '../key-text.ts';
import { usageError } from '../usage-error.ts';

/** Lists the keys of a folder with their state; nothing secret. */
export const run: Run = async (context, positionals, values) => {
  if (positionals.length > 0) throw usageError('usage.too-many', { command: 'keys show' });
  for (const file of await readKeyFiles(keyFolder(values))) printKey(context, file);
  return 0;
};
