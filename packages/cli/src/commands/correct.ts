import { formatMessage } from '@merkki/core';
import type { Correction } from '@merkki/issuer';
import { createFileStore } from '@merkki/issuer/node';
import { type Run, textOption } from '../command.ts';
import { fittingKey } from '../fitting-key.ts';
import { formatSettings } from '../format-options.ts';
import { goodRecipients } from '../good-recipients.ts';
import { readKeys } from '../io/key-store.ts';
import { readRecipients } from '../io/read-recipients.ts';
import { passingFailure } from '../passing-failure.ts';
import { readDefinition } from '../read-definition.ts';
import { problemLine } from '../report-problem.ts';
import { requiredOption } from '../status-options.ts';
import { usageError } from '../usage-error.ts';
import { formatOption, issuerOf, pictureOption, writingOptions } from './issue.ts';

/** Issues a credential in place of one that was wrong, and revokes that one in the log. */
export const run: Run = async (context, positionals, values) => {
  const { terminal, texts, json } = context;
  const [path] = positionals;
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'correct' });
  const replaces = requiredOption(values, 'replaces');
  const recipientsPath = requiredOption(values, 'recipients');
  const keysFolder = requiredOption(values, 'keys');
  const store = createFileStore(requiredOption(values, 'out'));
  const format = formatOption(values);
  const settings = await formatSettings(context, values, format);
  const image = await pictureOption(values, format);
  const definition = await readDefinition(context, path);
  const entries = await readRecipients(recipientsPath);
  if (definition === undefined) return 1;
  const recipients = goodRecipients(context, recipientsPath, entries, definition);
  if (recipients === undefined) return 1;
  const [recipient] = recipients;
  if (recipient === undefined || recipients.length > 1) throw usageError('usage.one-recipient');
  const key = await fittingKey(await readKeys(keysFolder), format, context.now());
  const reason = textOption(values, 'reason');
  const issuer = issuerOf(key, format, store, settings);
  let done: Correction;
  try {
    done = await issuer.correct(definition, recipient, {
      ...writingOptions(context, values, definition, format, image),
      ...settings.run,
      replaces,
      ...(reason === undefined ? {} : { reason }),
    });
  } catch (error) {
    return passingFailure(context, error);
  }
  for (const found of done.problems) {
    terminal.err(problemLine(context, found, recipientsPath, undefined));
  }
  const { id, files, replaced } = done;
  if (json) {
    const codes = done.problems.map(({ code }) => code);
    terminal.out(`${JSON.stringify({ id, codes, files, replaced })}\n`);
  } else if (replaced !== undefined) {
    terminal.out(`${formatMessage(texts, 'correct.done', { id, replaces })}\n`);
    const { list, index } = replaced.status ?? {};
    const next = list === undefined ? 'credentials.no-status' : 'credentials.publish';
    const params = { list: list ?? '', index: index ?? -1, action: 'revoke' };
    terminal.err(`${formatMessage(texts, next, params)}\n`);
  }
  return done.problems.length > 0 ? 1 : 0;
};
