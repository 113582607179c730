import { formatMessage } from '@merkki/core';
import type { Command, Context } from './command.ts';
import { commands } from './commands.ts';
import { styled } from './io/terminal.ts';

/**
 * What `merkki` alone and `merkki --help` show.
 *
 * @internal
 */
export function generalHelp(context: Context): string {
  const { terminal, texts } = context;
  const text = (key: string): string => formatMessage(texts, key);
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(
    ({ name }) =>
      `  ${styled(terminal, 'bold', name.padEnd(width))}${text(`help.${name.replace(' ', '-')}`)}`,
  );
  return [
    text('help.title'),
    '',
    `${text('help.usage')}  merkki COMMAND … [--lang fi|sv|en] [--json]`,
    '',
    ...lines,
    '',
    text('help.exit-codes'),
    text('help.more'),
    '',
  ].join('\n');
}

/**
 * What `merkki COMMAND --help` shows.
 *
 * @internal
 */
export function commandHelp(context: Context, command: Command): string {
  const { texts } = context;
  const key = command.name.replace(' ', '-');
  const options = Object.keys(command.options).map(
    (option) => `  --${option.padEnd(16)}${formatMessage(texts, `help.option.${option}`)}`,
  );
  return [
    `${formatMessage(texts, 'help.usage')}  merkki ${command.usage}`,
    '',
    formatMessage(texts, `help.${key}`),
    '',
    ...options,
    `  --${'lang'.padEnd(16)}${formatMessage(texts, 'help.option.lang')}`,
    `  --${'json'.padEnd(16)}${formatMessage(texts, 'help.option.json')}`,
    '',
  ].join('\n');
}
