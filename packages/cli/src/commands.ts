import type { Command } from './command.ts';
import { bakeCommand } from './commands/bake.ts';
import { checkCommand } from './commands/check.ts';
import { issueCommand } from './commands/issue.ts';
import { keysNewCommand } from './commands/keys-new.ts';
import { mapCommand } from './commands/map.ts';
import { newCommand } from './commands/new.ts';
import { unbakeCommand } from './commands/unbake.ts';
import { verifyCommand } from './commands/verify.ts';

/**
 * Every command, in the order of the work.
 *
 * @internal
 */
export const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  mapCommand,
  keysNewCommand,
  issueCommand,
  verifyCommand,
  bakeCommand,
  unbakeCommand,
];
