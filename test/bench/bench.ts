import type { Pair } from './harness.ts';

/** One piece of work done by us and by a peer. */
export interface Comparison extends Pair {
  readonly work: string;
  /** What the peer does for it. */
  readonly peer: string;
}

/** The comparisons of one format. */
export interface Bench {
  readonly format: string;
  /** What does not hold of the results of both sides; while anything, nothing is measured. */
  readonly check: () => Promise<readonly string[]>;
  readonly comparisons: readonly Comparison[];
}

/** The names of the claims that are not true. */
export function untrue(claims: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]));
}
