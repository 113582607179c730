import type { JsonObject, JsonValue, Loss } from '@merkki/core';

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
  /** Converts; never throws on bad data. */
  to(matches: readonly Match[], context: MapContext): Converted;
  /** Reads back; `undefined` when the value is none that {@link Converter.to} makes. Absent: one-way. */
  from?(value: JsonValue, place: Place): ReadBack | undefined;
}
