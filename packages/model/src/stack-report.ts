import type { LangString, Problem } from '@merkki/core';
import type { Concept } from './concept.ts';
import type { MicroCredentialAward } from './micro-credential-award.ts';

/** An outcome that the larger credential asks for; matched by URI, or by a skill's URI. */
export interface StackOutcome {
  /** URI of the outcome. */
  readonly id?: string | undefined;
  /** The outcome in words, for the reader: texts are not compared. */
  readonly text?: LangString | undefined;
  /** Skills, such as those of ESCO. */
  readonly skills?: readonly Concept[] | undefined;
}

/**
 * The larger credential that awards are to add up to. An element of `integration.towards` fits; level
 * and outcomes come on top.
 */
export interface StackTarget {
  /** Its title by language. */
  readonly title: LangString;
  /** Its URI. */
  readonly id?: string | undefined;
  /** URI of the organisation that decides on it. */
  readonly organisation?: string | undefined;
  /** Its size in ECTS credits. */
  readonly ects?: number | undefined;
  /** Least level of each award. */
  readonly level?:
    | {
        /** Level of the European Qualifications Framework, 1–8. */
        readonly eqf?: number | undefined;
      }
    | undefined;
  /** The outcomes that it asks for. */
  readonly outcomes?: readonly StackOutcome[] | undefined;
  /** Where the rules of stacking are. */
  readonly ruleUrl?: string | undefined;
}

/** One thing that was looked at, and what came of it. */
export interface StackCheck extends Problem {
  /** What was looked at. */
  readonly id:
    | 'awards'
    | 'validity'
    | 'duplicates'
    | 'learner'
    | 'credits'
    | 'level'
    | 'outcomes'
    | 'overlap'
    | 'declaration'
    | 'target';
  /** `warn`: to be looked at by a person; `unknown`: the data does not say; `skip`: not asked for. */
  readonly outcome: 'pass' | 'fail' | 'warn' | 'unknown' | 'skip';
}

/** Whether awards add up to a larger credential, and why. */
export interface StackReport {
  /** `falls-short` when a check fails, else `undecided` when one could not be made. */
  readonly verdict: 'adds-up' | 'falls-short' | 'undecided';
  /** ECTS credits of the awards that count. */
  readonly credits: number;
  /** Places of the awards that count. */
  readonly counted: readonly number[];
  /** All checks; pointers lead into `{ awards, target }`. */
  readonly checks: readonly StackCheck[];
  /** That stacking entitles to nothing by itself: code `stack.no-entitlement`, with its source. */
  readonly statement: Problem;
}

/**
 * An award and its place in the list.
 *
 * @internal
 */
export interface StackedAward {
  readonly index: number;
  readonly award: MicroCredentialAward;
}
