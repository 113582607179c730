import type { JsonObject, SourceRef } from '@merkki/core';
import type { Converter } from './converter.ts';
import type { Shape } from './shape.ts';

/** When the target wants a value: always, for a published document, or never. */
export type Obligation = 'required' | 'published' | 'optional';

/** One row of a profile: a place in the definition, a place in the target, and how to get across. */
export interface ProfileField {
  /**
   * Path into the definition: a JSON Pointer in which `*` is every element, `{chosen}` the mapped
   * offering and `{member=value}` the elements with that member. Absent: the value has no source.
   */
  readonly ours?: string;
  /** JSON Pointer into the target; a last `*` means that the value is a list. */
  readonly theirs: string;
  /** How the value is converted. */
  readonly via: Converter;
  /** What the target accepts there; of one element, where `theirs` ends in `*`. */
  readonly shape: Shape;
  /** When the target wants it. Default: optional. */
  readonly obligation?: Obligation;
  /** Variants of the target that have this field. Default: all. */
  readonly only?: readonly string[];
  /** Path that must find something, or the row is left out; finding carries nothing. */
  readonly when?: string;
  /** Pointer of the target value that this one repeats. Reading back, an equal value adds nothing. */
  readonly echo?: string;
  /** Whether the name and its codes were read in the target's sources, or are taken to be so. */
  readonly status: 'known' | 'assumed';
  /** Where that was read. */
  readonly source: SourceRef;
  /** What one should know, in English. */
  readonly note?: string;
}

/** A target as a table: from it come the mapping, the way back, the losses, the schema and the docs. */
export interface Profile {
  /** Short name, such as `kouta`. */
  readonly id: string;
  /** Name of the target. */
  readonly title: string;
  /** Version of this table. */
  readonly version: string;
  /** Date of this table, `YYYY-MM-DD`. */
  readonly date: string;
  /** Languages that a text of the target can have. */
  readonly languages: readonly string[];
  /** Forms of the target document; the first is the usual one. */
  readonly variants: readonly string[];
  /** JSON Pointer at which a target document names its variant. */
  readonly variantAt: string;
  /** Picks the variant for an offering. */
  chooseVariant(definition: JsonObject, offering: JsonObject, parameters: JsonObject): string;
  /** The rows. Of several with one target the first that yields a value counts. */
  readonly fields: readonly ProfileField[];
  /**
   * Paths, as in {@link ProfileField.ours}, of what the target has no place for, or may have none
   * for; each stands for all below it. Every leaf of the model is in a row or in here.
   */
  readonly lost: readonly string[];
}
