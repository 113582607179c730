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
  const { good, bad } = sortRecipients(entries, definition);
  for (const { number, problems } of bad) {
    for (const found of problems) {
      terminal.err(problemLine(context, found, `${path} (${number})`, undefined));
    }
  }
  if (entries.length === 0) {
    terminal.err(problemLine(context, problem('recipients.none'), path, undefined));
  } else if (bad.length === 0) return good.map(({ recipient }) => recipient);
  terminal.err(`${formatMessage(texts, 'recipients.bad')}\n`);
  return undefined;
}

/** A list of recipients, the good apart from the bad; entries are counted from 1. */
interface SortedRecipients {
  readonly good: readonly { readonly number: number; readonly recipient: Recipient }[];
  readonly bad: readonly { readonly number: number; readonly problems: readonly Problem[] }[];
}

/**
 * Parts the recipients who are good, fit the definition and stand once from the others.
 *
 * @internal
 */
export function sortRecipients(
  entries: readonly RecipientEntry[],
  definition: MicroCredential,
): SortedRecipients {
  const seen = new Map<string, number>();
  const judged = entries.map((entry) => ({
    entry,
    problems: entry.ok
      ? [...fitDefinition(entry.recipient, definition), ...seenBefore(seen, entry)]
      : entry.problems,
  }));
  return {
    good: judged.flatMap(({ entry, problems }) =>
      entry.ok && problems.length === 0
        ? [{ number: entry.number, recipient: entry.recipient }]
        : [],
    ),
    bad: judged.flatMap(({ entry, problems }) =>
      problems.length === 0 ? [] : [{ number: entry.number, problems }],
    ),
  };
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
