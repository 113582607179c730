import type { Problem } from './problem.ts';

/** The outcome of reading or checking data: a value, or what is wrong with it. */
export type Result<T, E = readonly Problem[]> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/**
 * Makes a good result.
 *
 * @example
 * succeed(5); // { ok: true, value: 5 }
 */
export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * Makes a bad result.
 *
 * @example
 * failWith([{ code: 'json.malformed', pointer: '', params: {} }]);
 */
export function failWith<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
