import type { OutcomeFinding } from '../outcomes/outcome-finding.ts';

/** The text of an outcome in one language that the linter reads, with what it found. */
export interface LintedOutcome {
  readonly path: string;
  /** Bloom's level, where the description states it. */
  readonly bloom: number | undefined;
  readonly findings: readonly OutcomeFinding[];
}
