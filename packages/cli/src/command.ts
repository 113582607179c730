import type { ParseArgsOptionsConfig } from 'node:util';
import type { Catalogue, Locale } from '@merkki/core';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './io/terminal.ts';

/** What every command gets. */
export interface Context {
  readonly terminal: Terminal;
  readonly locale: Locale;
  /** All texts of the language: the command's own and those of the packages. */
  readonly texts: Catalogue;
  /** JSON on standard output, nothing else. */
  readonly json: boolean;
  /** The clock, an ISO 8601 instant. */
  readonly now: () => string;
}

/** Values of the options, as `parseArgs` gives them: every option is a text or a switch. */
export interface Values {
  readonly [option: string]: string | boolean | undefined;
}

/** What a command does. */
export type Run = (
  context: Context,
  positionals: readonly string[],
  values: Values,
) => Promise<ExitCode>;

/** One command of the tool: what the help and the parser of arguments need, and where the rest is. */
export interface Command {
  readonly name: string;
  /** Arguments and options, as the help shows them. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /** Loads what the command does, with the packages that it needs. */
  readonly load: () => Promise<Run>;
}

/**
 * The text of an option, `undefined` when it is not given.
 *
 * @internal
 */
export function textOption(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
