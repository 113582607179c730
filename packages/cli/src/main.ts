import { parseArgs } from 'node:util';
import { formatInstant, formatMessage, type Locale, locales, MerkkiError } from '@merkki/core';
import { catalogueOf, ownTexts } from './catalogue-of.ts';
import type { Command, Context, Values } from './command.ts';
import { commands } from './commands.ts';
import type { ExitCode } from './exit-code.ts';
import { commandHelp, generalHelp } from './help.ts';
import { processTerminal, type Terminal } from './io/terminal.ts';
import { nearCommands } from './near-commands.ts';
import { packageVersion } from './package-version.ts';
import { reportError } from './report-problem.ts';
import { usageError } from './usage-error.ts';

/** What surrounds the tool; by default this process. */
export interface MainOptions {
  /** Where it writes. */
  readonly terminal?: Terminal;
  /** The clock, an ISO 8601 instant. */
  readonly now?: () => string;
}

const common = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

/**
 * Runs the `merkki` command.
 *
 * @param words - The arguments after the command's name.
 * @returns The exit code: 0 all good, 1 checked and not good, 2 usage error or a file that cannot be
 * opened, 3 could not be decided.
 * @example
 * const lines: string[] = [];
 * const terminal = {
 *   out: (text: string) => void lines.push(text),
 *   err: (text: string) => void lines.push(text),
 *   columns: 80,
 *   colour: false,
 *   interactive: false,
 * };
 * await main(['--version'], { terminal }); // 0
 */
export async function main(words: readonly string[], options: MainOptions = {}): Promise<ExitCode> {
  const argv = commandFirst(words);
  const terminal = options.terminal ?? processTerminal();
  const now = options.now ?? (() => formatInstant(Date.now()));
  const json = argv.includes('--json');
  let locale: Locale = 'en';
  try {
    locale = localeOf(argv);
    return await dispatch({ terminal, locale, json, now }, argv);
  } catch (error) {
    const texts = await catalogueOf(locale);
    if (MerkkiError.isInstance(error)) {
      reportError({ terminal, locale, texts, json, now }, error);
      return 2;
    }
    // Our own fault: nothing was decided, and the trace is what a maintainer needs.
    terminal.err(`merkki: ${formatMessage(texts, 'internal.unexpected')}\n`);
    terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 3;
  }
}

/** The arguments with those of the common options that stand before the command moved to the end. */
function commandFirst(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  if (first === '--lang' && words.length > 2) {
    return [...commandFirst(words.slice(2)), first, second];
  }
  return (first === '--json' || first.startsWith('--lang=')) && words.length > 1
    ? [...commandFirst(words.slice(1)), first]
    : words;
}

/** Texts are loaded when it is known which are needed. */
async function dispatch(
  surroundings: Omit<Context, 'texts'>,
  argv: readonly string[],
): Promise<ExitCode> {
  const { terminal, locale } = surroundings;
  const words = argv.filter((word) => !word.startsWith('-'));
  if (argv.includes('--version')) {
    terminal.out(`${await packageVersion()}\n`);
    return 0;
  }
  const command = findCommand(argv);
  if (command === undefined) {
    const asked = argv.length === 0 || argv.includes('--help') || argv.includes('-h');
    if (!asked) {
      const isFirstWord = commands.some(({ name }) => name.startsWith(`${words[0]} `));
      const unknown = isFirstWord ? words.slice(0, 2).join(' ') : words[0];
      const command = unknown ?? argv[0] ?? '';
      const near = nearCommands(command).join(', ');
      throw usageError('usage.unknown-command', { command, near });
    }
    const help = generalHelp(terminal, await ownTexts(locale));
    (argv.length === 0 ? terminal.err : terminal.out)(help);
    return argv.length === 0 ? 2 : 0;
  }
  const rest = argv.slice(command.name.split(' ').length);
  const { values, positionals } = parse(command, rest);
  if (values['help'] === true) {
    terminal.out(commandHelp(terminal, await ownTexts(locale), command));
    return 0;
  }
  const [run, texts] = await Promise.all([command.load(), catalogueOf(locale)]);
  return run({ ...surroundings, texts }, positionals, values);
}

/** The command stands first; `keys new` is one name of two words. */
function findCommand(argv: readonly string[]): Command | undefined {
  const [first = '', second = ''] = argv;
  return (
    commands.find(({ name }) => name === `${first} ${second}`) ??
    commands.find(({ name }) => name === first)
  );
}

function parse(
  command: Command,
  args: readonly string[],
): { values: Values; positionals: readonly string[] } {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...common, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    return { values: { ...parsed.values } as Values, positionals: parsed.positionals }; // no option is multiple
  } catch (cause) {
    const { code = '', message = '' }: { code?: string; message?: string } =
      cause instanceof Error ? cause : {};
    const option = /--?[\p{L}\p{N}-]+/u.exec(message)?.[0] ?? '';
    throw new MerkkiError({
      code: 'usage.option',
      message: 'An option is unknown or lacks its value.',
      params: { command: command.name, option, unknown: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' },
      cause,
    });
  }
}

function localeOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return 'en';
  const wanted = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  const locale = locales.find((known) => known === wanted);
  if (locale === undefined) {
    throw usageError('usage.option-value', {
      option: '--lang',
      value: wanted ?? '',
      allowed: locales.join(', '),
    });
  }
  return locale;
}
