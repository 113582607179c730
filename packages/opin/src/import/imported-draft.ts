import type { JsonObject, Loss, Problem } from '@merkki/core';

/** Something wrong with a row, and in which column. */
export interface RowProblem extends Problem {
  /** Name of the column, where one is at fault. */
  readonly column?: string;
}

/** What a row or an entry of a catalogue became. */
export interface ImportedDraft {
  /** The definition as far as the catalogue has it. */
  readonly draft: JsonObject;
  /** What is wrong; a draft with problems is not to be used. */
  readonly problems: readonly RowProblem[];
  /** What the definition still lacks: pointers into the draft. */
  readonly missing: readonly Problem[];
  /** What of an entry has no place in a draft: pointers into the entry. */
  readonly losses: readonly Loss[];
  /** What a file of the draft can be called after. */
  readonly name: string;
}
