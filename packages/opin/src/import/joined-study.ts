import type { JsonObject } from '@merkki/core';

/** Formats of catalogues that are read without a column map. */
export type CatalogueFormat = 'kouta' | 'ooapi' | 'ooapi5';

/** A study put together from entries that refer to one another. */
export interface JoinedStudy {
  readonly format: CatalogueFormat;
  /** Documents of the format, one for each realisation. */
  readonly documents: readonly JsonObject[];
  /** Indexes of the entries. */
  readonly indexes: readonly number[];
}

/** An entry of a catalogue with its index. */
export interface Entry {
  readonly index: number;
  readonly value: JsonObject;
}
