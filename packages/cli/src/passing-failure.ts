import { MerkkiError } from '@merkki/core';
import type { Context } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { reportError } from './report-problem.ts';

/** Codes of other work on a store, and of a time-stamping authority that gives nothing. */
const passing = /^(?:store\.locked$|loader\.|timestamp\.)/;

/**
 * Tells of a failure that somebody else is to blame for and that may pass: exit code 3. Any other is
 * thrown on.
 *
 * @internal
 */
export function passingFailure(context: Context, error: unknown): ExitCode {
  if (!MerkkiError.isInstance(error) || !passing.test(error.code)) throw error;
  reportError(context, error);
  return 3;
}
