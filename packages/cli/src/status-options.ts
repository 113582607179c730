import { textOption, type Values } from './command.ts';
import { usageError } from './usage-error.ts';

/**
 * The text of an option that must be there.
 *
 * @internal
 */
export function requiredOption(values: Values, name: string): string {
  const value = textOption(values, name);
  if (value === undefined) throw usageError('usage.option-missing', { option: `--${name}` });
  return value;
}

/**
 * The whole number of an option, `undefined` when it is not given.
 *
 * @internal
 */
export function wholeNumberOption(values: Values, name: string): number | undefined {
  const text = textOption(values, name);
  if (text === undefined) return undefined;
  const number = /^(?:0|[1-9][0-9]*)$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw usageError('usage.option-value', {
    option: `--${name}`,
    value: text,
    allowed: '0, 1, 2, …',
  });
}
