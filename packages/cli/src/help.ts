import { type Catalogue, formatMessage } from '@merkki/core';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { styled, type Terminal } from './io/terminal.ts';

/**
 * What `merkki` alone and `merkki --help` show.
 *
 * @internal
 */
export function generalHelp(terminal: Terminal, texts: Catalogue): string {
  const text = (key: string): string => formatMessage(texts, key);
  const rows = commands.map(({ name }) => [name, text(`help.${keyOf(name)}`)] as const);
  const usage = `merkki ${text('help.command')} … [--lang fi|sv|en] [--json]`;
  return [
    ...wrapped(terminal, text('help.title')),
    '',
    `${text('help.usage')}  ${usage}`,
    '',
    ...table(terminal, rows),
    '',
    ...wrapped(terminal, text('help.exit-codes')),
    text('help.more'),
    '',
  ].join('\n');
}

/**
 * What `merkki COMMAND --help` shows.
 *
 * @internal
 */
export function commandHelp(terminal: Terminal, texts: Catalogue, command: Command): string {
  const key = keyOf(command.name);
  // An option that means another thing in one command has a text for that command.
  const textOf = (option: string): string => {
    const own = `help.option.${key}.${option}`;
    return formatMessage(texts, Object.hasOwn(texts.messages, own) ? own : `help.option.${option}`);
  };
  const options = [...Object.keys(command.options), 'lang', 'json'];
  const usage = `${formatMessage(texts, 'help.usage')}  merkki `;
  return [
    ...wrapped(terminal, command.usage, usage),
    '',
    ...wrapped(terminal, formatMessage(texts, `help.${key}`)),
    '',
    ...table(
      terminal,
      options.map((option) => [`--${option}`, textOf(option)] as const),
    ),
    '',
  ].join('\n');
}

function keyOf(command: string): string {
  return command.replace(' ', '-');
}

/** Names and what they mean, in two columns. */
function table(
  terminal: Terminal,
  rows: readonly (readonly [string, string])[],
): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, text]) => {
    const [first = '', ...others] = wrapped(terminal, text, ' '.repeat(width + 2));
    const styledName = styled(terminal, 'bold', name.padEnd(width));
    return [`  ${styledName}${first.slice(width + 2)}`, ...others];
  });
}

/** A text in lines as wide as the terminal, all but the first indented by the width of what leads it. */
function wrapped({ columns }: Terminal, text: string, lead = ''): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(' ')) {
    const isFirst = line.trim() === '' || line === lead;
    const longer = isFirst ? `${line}${word}` : `${line} ${word}`;
    if (isFirst || longer.length <= columns) line = longer;
    else {
      lines.push(line);
      line = ' '.repeat(lead.length) + word;
    }
  }
  return [...lines, line];
}
