import type { Params } from '@merkki/core';
import type { ProfileCode } from '../problem-codes.ts';

/** One thing that a profile check found. */
export interface ProfileFinding {
  /** `pass` stands once, when every constraint holds; `unknown` is what could not be judged. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** What is wrong. */
  readonly code: ProfileCode;
  /** JSON Pointer of the value; of the place where it should stand when it is missing. */
  readonly pointer: string;
  /**
   * Values for the text: `member`, `min`, `max`, `found`, `expected`, `datatype`, `scheme`, `shape`,
   * `language`, `constraint`, `profile`.
   */
  readonly params: Params;
}

/**
 * Sorts findings by pointer; what two shapes say alike of one place is said once.
 *
 * @internal
 */
export function sortedOnce(findings: readonly ProfileFinding[]): readonly ProfileFinding[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.entries()]
    .sort(([a, { pointer: x }], [b, { pointer: y }]) => (x < y ? -1 : x > y ? 1 : a < b ? -1 : 1))
    .map(([, finding]) => finding);
}
