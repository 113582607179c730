import { formatMessage, MerkkiError } from '@merkki/core';
import { reinstateCredential, revokeCredential, suspendCredential } from '@merkki/issuer';
import { createFileStore } from '@merkki/issuer/node';
import type { Run } from '../command.ts';
import { reportError } from '../report-problem.ts';
import { requiredOption } from '../status-options.ts';
import { usageError } from '../usage-error.ts';

const changes = {
  revoke: revokeCredential,
  suspend: suspendCredential,
  reinstate: reinstateCredential,
} as const;

/** Records that a credential is revoked, for good. */
export const revoke: Run = changeBy('revoke');

/** Records that a credential is suspended. */
export const suspend: Run = changeBy('suspend');

/** Records that a suspended credential is valid again. */
export const reinstate: Run = changeBy('reinstate');

function changeBy(action: keyof typeof changes): Run {
  return async (context, positionals, values) => {
    const { terminal, texts, json } = context;
    const [folder] = positionals;
    const command = `credentials ${action}`;
    if (folder === undefined) throw usageError('usage.argument-missing', { argument: 'DIR' });
    if (positionals.length > 1) throw usageError('usage.too-many', { command });
    const id = requiredOption(values, 'id');
    const reason = requiredOption(values, 'reason');
    const options = { id, at: context.now(), reason };
    const change = await changes[action](createFileStore(folder), options).catch(
      (cause: unknown) => {
        if (!MerkkiError.isInstance(cause) || !cause.code.startsWith('standing.')) throw cause;
        reportError(context, cause);
      },
    );
    if (change === undefined) return 1; // the credential does not allow the change
    if (json) terminal.out(`${JSON.stringify(change)}\n`);
    else {
      const { standing, changed, status } = change;
      const done = changed ? 'credentials.changed' : 'credentials.unchanged';
      terminal.out(`${formatMessage(texts, done, { id, standing })}\n`);
      const { list = '', index = -1 } = status ?? {};
      const next = status === undefined ? 'credentials.no-status' : 'credentials.publish';
      terminal.err(`${formatMessage(texts, next, { list, index, action })}\n`);
    }
    return 0;
  };
}
