import type { Catalogue, Locale, Mapped, Problem, Result } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import type { ReadBack } from './map-target.ts';

/** A problem, where it is known with its weight and its place in a text. */
export type RecordProblem = Problem & {
  readonly severity?: 'error' | 'warning';
  readonly line?: number;
  readonly column?: number;
};

/** What a mapping gets beside the award. */
export interface RecordOptions {
  /** Kind of the record. */
  readonly record: string;
  /** Id of the realisation. */
  readonly offeringId?: string;
}

/** A format of learners' records: without learners there is nothing to map. */
export interface RecordTarget {
  readonly title: string;
  /** Texts of its losses and problems. */
  readonly texts: Readonly<Record<Locale, Catalogue>>;
  /** Kinds of records; the first is the usual one. */
  readonly records: readonly string[];
  /** Maps the award of one learner. */
  readonly fromAward: (
    award: MicroCredentialAward,
    options: RecordOptions,
  ) => Mapped<unknown> & { readonly problems: readonly RecordProblem[] };
  /** The document of several records, and the same as it is printed. */
  readonly join: (records: readonly unknown[]) => {
    readonly document: unknown;
    readonly text: string;
  };
  /** Reads a document of the format. */
  readonly readBack: (bytes: Uint8Array) => Result<RecordReadBack>;
}

/** What a document of learners' records says in terms of the model. */
export interface RecordReadBack extends ReadBack {
  readonly problems: readonly RecordProblem[];
}
