import { formatMessage, MerkkiError } from '@merkki/core';
import { getStatus, type StatusPurpose, setStatuses } from '@merkki/proofs/status-list';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { fittingKey } from '../fitting-key.ts';
import { readKeys } from '../io/key-store.ts';
import { readStatusEntry } from '../io/read-status-entry.ts';
import {
  assertUntouched,
  readStatusFile,
  type StatusFile,
  withLock,
  writeStatusFile,
} from '../io/status-file.ts';
import { logStatus, type StatusAction, statusHistory } from '../io/status-log.ts';
import { reportError } from '../report-problem.ts';
import { requiredOption, wholeNumberOption } from '../status-options.ts';
import { usageError } from '../usage-error.ts';

/** Marks a credential as revoked, for good. */
export const revoke: Run = changeBy('revoke', 'revocation', 1);

/** Marks a credential as suspended. */
export const suspend: Run = changeBy('suspend', 'suspension', 1);

/** Takes the mark of a suspended credential away. */
export const reinstate: Run = changeBy('reinstate', 'suspension', 0);

function changeBy(action: StatusAction, purpose: StatusPurpose, value: 0 | 1): Run {
  return async (context, positionals, values) => {
    const [path] = positionals;
    const command = `status ${action}`;
    if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
    if (positionals.length > 1) throw usageError('usage.too-many', { command });
    requiredOption(values, 'reason');
    requiredOption(values, 'keys');
    return judged(context, path, () =>
      withLock(path, () => change(context, path, values, { action, purpose, value })),
    );
  };
}

interface Change {
  readonly action: StatusAction;
  readonly purpose: StatusPurpose;
  readonly value: 0 | 1;
}

async function change(
  context: Context,
  path: string,
  values: Values,
  { action, purpose, value }: Change,
): Promise<ExitCode> {
  const { terminal, texts, json } = context;
  const file = await readStatusFile(path);
  const keys = await readKeys(requiredOption(values, 'keys'));
  await assertUntouched(file, keys, path);
  if (!file.purposes.includes(purpose)) throw unfit('status.purpose', path);
  const index = await indexOf(values, file, purpose);
  const current = getStatus(file.list, index);
  if (current === undefined) throw unfit('status.range', path, { length: file.list.length });
  if (action !== 'revoke') await assertNotRevoked(path, index);

  const isChanged = current !== value;
  let { validFrom } = file;
  if (isChanged) {
    const own = keys.filter(({ controller }) => controller === file.issuer);
    const key = await fittingKey(own, 'ob3-di', context.now());
    // Before the list: a revocation that is in the list and not in the log could be taken back.
    const reason = requiredOption(values, 'reason');
    await logStatus(path, { at: context.now(), action, index, reason });
    validFrom = await writeStatusFile(
      path,
      {
        id: file.id,
        purposes: file.purposes,
        list: setStatuses(file.list, [[index, value]]),
        earlier: file.validFrom,
      },
      key,
      context.now(),
    );
  }
  terminal.out(
    json
      ? `${JSON.stringify({ file: path, action, index, changed: isChanged, validFrom })}\n`
      : `${formatMessage(texts, isChanged ? `status.done.${action}` : 'status.unchanged', { index })}\n`,
  );
  return 0;
}

async function indexOf(values: Values, file: StatusFile, purpose: StatusPurpose): Promise<number> {
  const index = wholeNumberOption(values, 'index');
  const credential = textOption(values, 'credential');
  if (index !== undefined && credential !== undefined) {
    throw usageError('usage.option-unused', { option: '--credential', target: '--index' });
  }
  if (credential !== undefined) return readStatusEntry(credential, file.id, purpose);
  if (index === undefined) throw usageError('usage.option-missing', { option: '--index' });
  return index;
}

/** One bit serves both purposes in a list of both; what was revoked is never taken back with it. */
async function assertNotRevoked(path: string, index: number): Promise<void> {
  const history = await statusHistory(path, index);
  if (history.some(({ action }) => action === 'revoke')) throw unfit('status.revoked', path);
}

/** Runs what may find the list or the credential not good: that is exit code 1, a busy list 3. */
export async function judged(
  context: Context,
  path: string,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!MerkkiError.isInstance(error) || !error.code.startsWith('status.')) throw error;
    reportError(context, error);
    if (context.json) {
      context.terminal.out(`${JSON.stringify({ file: path, error: { code: error.code } })}\n`);
    }
    return error.code === 'status.conflict' ? 3 : 1;
  }
}

function unfit(code: string, path: string, params = {}): MerkkiError {
  const message = 'The list does not allow the change.';
  return new MerkkiError({ code, message, params: { path, ...params } });
}
