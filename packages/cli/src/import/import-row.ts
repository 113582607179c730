import type { JsonValue } from '@merkki/core';
import type { ImportedDraft } from '@merkki/opin/import';

/** A row or an entry of a catalogue, read, with what stood in the file. */
export interface ImportRow extends ImportedDraft {
  /** Number of the row, the header of CSV being 1; of the entry in JSON, from 1. */
  readonly row: number;
  /** Line of a CSV file on which the row ends. */
  readonly line?: number;
  readonly original:
    | { readonly kind: 'csv'; readonly cells: readonly string[] }
    | { readonly kind: 'json'; readonly entries: readonly JsonValue[] };
}
