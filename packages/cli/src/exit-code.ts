/** Exit codes: all good · checked and not good · usage error or unreadable file · could not be decided. */
export type ExitCode = 0 | 1 | 2 | 3;

const strongestFirst: readonly ExitCode[] = [2, 1, 3, 0];

/**
 * The strongest of several exit codes, in the order 2, 1, 3, 0.
 *
 * @internal
 */
export function strongest(codes: readonly ExitCode[]): ExitCode {
  return strongestFirst.find((code) => codes.includes(code)) ?? 0;
}
