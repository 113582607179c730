import { formatMessage, type Problem, problem } from '@merkki/core';
import { recipientKey } from '@merkki/issuer';
import type { MicroCredential, Recipient } from '@merkki/model';
import type { Context } from './command.ts';
import { fitDefinition } from './fit-definition.ts';
import type { RecipientEntry } from './io/read-recipients.ts';
import { problemLine } from './report-problem.ts';

/**
 * The recipients of a list when there are any, all are good, fit the definition, and none stands twice;
 * else prints every problem.
 *
 * @internal
 */
export function goodRecipients(
  context: Context,
  path: string,
  entries: readonly RecipientEntry[],
  definition: MicroCredential,
): readonly Recipient[] | undefined {
  const { terminal, texts } = context;
  let bad = 0;
  const seen = new Map<string, number>();
  const good: Recipient[] = [];
  for (const entry of entries) {
    const problems = entry.ok
      ? [...fitDefinition(entry.recipient, definition), ...seenBefore(seen, entry)]
      : entry.problems;
    if (entry.ok) good.push(entry.recipient);
    if (problems.length > 0) bad += 1;
    for (const found of problems) {
      terminal.err(problemLine(context, found, `${path} (${entry.number})`, undefined));
    }
  }
  if (entries.length === 0) {
    terminal.err(problemLine(context, problem('recipients.none'), path, undefined));
  } else if (bad === 0) return good;
  terminal.err(`${formatMessage(texts, 'recipients.bad')}\n`);
  return undefined;
}

function seenBefore(
  seen: Map<string, number>,
  { recipient, number }: Extract<RecipientEntry, { ok: true }>,
): readonly Problem[] {
  const key = recipientKey(recipient);
  const first = seen.get(key);
  if (first !== undefined) return [problem('recipients.duplicate', '', { first, second: number })];
  seen.set(key, number);
  return [];
}
