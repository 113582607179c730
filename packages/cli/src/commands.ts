import type { Command } from './command.ts';
import { auditCheckCommand } from './commands/audit-check.ts';
import { bakeCommand } from './commands/bake.ts';
import { checkCommand } from './commands/check.ts';
import { codeCommand } from './commands/code.ts';
import { convertCommand } from './commands/convert.ts';
import { correctCommand } from './commands/correct.ts';
import { credentialsCommand } from './commands/credentials.ts';
import {
  credentialsReinstateCommand,
  credentialsRevokeCommand,
  credentialsSuspendCommand,
} from './commands/credentials-change.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { imageCommand } from './commands/image.ts';
import { importCommand } from './commands/import.ts';
import { issueCommand } from './commands/issue.ts';
import { keysCompromiseCommand, keysRetireCommand } from './commands/keys-end.ts';
import { keysNewCommand } from './commands/keys-new.ts';
import { keysRotateCommand } from './commands/keys-rotate.ts';
import { keysShowCommand } from './commands/keys-show.ts';
import { mapCommand } from './commands/map.ts';
import { newCommand } from './commands/new.ts';
import { publishCommand } from './commands/publish.ts';
import { renderCommand } from './commands/render.ts';
import {
  statusReinstateCommand,
  statusRevokeCommand,
  statusSuspendCommand,
} from './commands/status-change.ts';
import { statusNewCommand } from './commands/status-new.ts';
import { statusShowCommand } from './commands/status-show.ts';
import { unbakeCommand } from './commands/unbake.ts';
import { upgradeCommand } from './commands/upgrade.ts';
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
  importCommand,
  publishCommand,
  convertCommand,
  diffCommand,
  keysNewCommand,
  keysShowCommand,
  keysRotateCommand,
  keysRetireCommand,
  keysCompromiseCommand,
  issueCommand,
  correctCommand,
  credentialsCommand,
  credentialsRevokeCommand,
  credentialsSuspendCommand,
  credentialsReinstateCommand,
  auditCheckCommand,
  verifyCommand,
  explainCommand,
  codeCommand,
  statusNewCommand,
  statusRevokeCommand,
  statusSuspendCommand,
  statusReinstateCommand,
  statusShowCommand,
  imageCommand,
  bakeCommand,
  unbakeCommand,
  renderCommand,
  upgradeCommand,
];
