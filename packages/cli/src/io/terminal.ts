/** Where a command writes and how; a test gives its own. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly err: (text: string) => void;
  /** Width in columns. */
  readonly columns: number;
  /** Whether colours may be used. */
  readonly colour: boolean;
  /** Whether a person watches standard error. */
  readonly interactive: boolean;
}

/**
 * The terminal of this process.
 *
 * @internal
 */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    columns: Math.min(process.stdout.columns ?? 80, 100),
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    interactive: process.stderr.isTTY === true,
  };
}

/** Control characters, and those that turn the direction of a text. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text from a file made safe to show: what could move the cursor, colour or hide other lines becomes
 * the replacement character.
 *
 * @internal
 */
export function printable(text: string): string {
  return text.replaceAll(unprintable, '\ufffd');
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
};

/**
 * Styles a text where the terminal shows colours.
 *
 * @internal
 */
export function styled(terminal: Terminal, style: Style, text: string): string {
  const [on, off] = codes[style];
  return terminal.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
