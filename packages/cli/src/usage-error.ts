import { InvalidArgumentError, type Params } from '@merkki/core';

/**
 * The command line was used wrongly: exit code 2.
 *
 * @internal
 */
export function usageError(code: `usage.${string}`, params: Params = {}): InvalidArgumentError {
  return new InvalidArgumentError({ code, message: `Usage error: ${code}.`, params });
}

/**
 * Refuses a value that is none of the allowed ones.
 *
 * @internal
 */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw usageError('usage.option-value', { option, value, allowed: allowed.join(', ') });
  }
  return found;
}
