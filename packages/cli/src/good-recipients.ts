import { formatMessage, problem } from '@merkki/core';
import type { Recipient } from '@merkki/model';
import type { Context } from './command.ts';
import type { RecipientEntry } from './io/read-recipients.ts';
import { problemLine } from './report-problem.ts';
import { recipientKey } from './unsigned-id.ts';

/**
 * The recipients of a list when all are good and none stands twice; else prints every problem.
 *
 * @internal
 */
export function goodRecipients(
  context: Context,
  path: string,
  entries: readonly RecipientEntry[],
): readonly Recipient[] | undefined {
  const { terminal, texts } = context;
  let bad = 0;
  const seen = new Map<string, number>();
  const good: Recipient[] = [];
  for (const entry of entries) {
    const place = `${path} (${entry.number})`;
    if (!entry.ok) {
      bad += 1;
      for (const found of entry.problems) {
        terminal.err(problemLine(context, found, place, undefined));
      }
      continue;
    }
    const key = recipientKey(entry.recipient);
    const first = seen.get(key);
    if (first !== undefined) {
      bad += 1;
      const duplicate = problem('recipients.duplicate', '', { first, second: entry.number });
      terminal.err(problemLine(context, duplicate, place, undefined));
    }
    seen.set(key, entry.number);
    good.push(entry.recipient);
  }
  if (bad === 0) return good;
  terminal.err(`${formatMessage(texts, 'recipients.bad')}\n`);
  return undefined;
}
