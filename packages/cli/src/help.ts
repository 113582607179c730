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
  const width = Math.max(16, ...Object.keys(command.options).map(({ length }) => length + 2));
  // An option that means another thing in one command has a text for that command.
  const textOf = (option: string): string => {
    const own = `help.option.${key}.${option}`;
    return formatMessage(texts, Object.hasOwn(texts.messages, own) ? own : `help.option.${option}`);
  };
  const options = Object.keys(command.options).map(
    (option) => `  --${option.padEnd(width)}${textOf(option)}`,
  );
  return [
    `${formatMessage(texts, 'help.usage')}  merkki ${command.usage}`,
    '',
    formatMessage(texts, `help.${key}`),
    '',
    ...options,
    `  --${'lang'.padEnd(width)}${formatMessage(texts, 'help.option.lang')}`,
    `  --${'json'.padEnd(width)}${formatMessage(texts, 'help.option.json')}`,
    '',
  ].join('\n');
}
