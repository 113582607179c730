import type { JsonObject, JsonValue, Loss, SourceRef } from '@merkki/core';
import type { Shape } from './shape.ts';

/** A value of the definition that a field's path found. */
export interface Match {
  /** JSON Pointer of the value in the definition. */
  readonly pointer: string;
  /** The value. */
  readonly value: JsonValue;
  /** Pointers of the members that the path itself names by value, such as a `scheme`. */
  readonly implied: readonly string[];
  /** Pointer of the list that a `*` of the path ran over; the value's own pointer without one. */
  readonly list: string;
}

/** What a converter may look at beside the values of its field. */
export interface MapContext {
  /** The whole definition. */
  readonly definition: JsonObject;
  /** The document that the rows read: the definition, or the award that has it in it. */
  readonly source: JsonObject;
  /** The realisation that is mapped. */
  readonly offering: JsonObject;
  /** Languages of the target document: in the target's list and complete in the definition. */
  readonly languages: readonly string[];
  /** Form of the target document, one of the profile's `variants`. */
  readonly variant: string;
  /** What the caller states because the definition has no member for it. */
  readonly parameters: JsonObject;
}

/** What a converter makes of the values of its field. */
export interface Converted {
  /** The value for the target; absent when the target has no value for it. */
  readonly value?: JsonValue;
  /** What of the values did not go into `value`. */
  readonly losses?: readonly Loss[];
  /** Pointers of the leaves that are whole in `value`. Default: all that are in no loss. */
  readonly carried?: readonly string[];
}

/** Where a value stands that is read back. */
export interface Place {
  /** JSON Pointer of the value in the target document. */
  readonly pointer: string;
  /** The whole target document. */
  readonly document: JsonObject;
}

/** What a converter reads out of a value of the target. */
export interface ReadBack {
  /** One value for each place in the definition, in order; none when nothing is to be written. */
  readonly values: readonly JsonValue[];
  /** What of the value could not be read; pointers into the target document. */
  readonly losses?: readonly Loss[];
}

/** Turns values of the definition into a value of the target and, where it has an inverse, back. */
export interface Converter {
  /** Name for the documentation. */
  readonly name: string;
  /** Runs also when the field's path finds nothing. */
  readonly always?: boolean;
  /** Rows of a part of the value, where the converter has a table of its own; paths are relative. */
  readonly rows?: readonly ProfileField[];
  /** Converts; never throws on bad data. */
  to(matches: readonly Match[], context: MapContext): Converted;
  /** Reads back; `undefined` when the value is none that {@link Converter.to} makes. Absent: one-way. */
  from?(value: JsonValue, place: Place): ReadBack | undefined;
}

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
  /**
   * A member of the document that must have a value, or the row is left out. The value of the target
   * then says this too, and reading back writes it.
   */
  readonly where?: { readonly path: string; readonly is: string };
  /** Pointer of the target value that this one repeats. Reading back, an equal value adds nothing. */
  readonly echo?: string;
  /** Whether the name and its codes were read in the target's sources, or are taken to be so. */
  readonly status: 'known' | 'assumed';
  /** Where that was read. */
  readonly source: SourceRef;
  /** What one should know, in English. */
  readonly note?: string;
}
