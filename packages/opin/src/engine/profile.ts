import type { JsonObject } from '@merkki/core';
import type { ProfileField } from './converter.ts';

/** A target as a table: from it come the mapping, the way back, the losses, the schema and the docs. */
export interface Profile {
  /** Short name, such as `kouta`. */
  readonly id: string;
  /** Name of the target. */
  readonly title: string;
  /** What the rows read: a definition, or the award of one to a learner. Default: a definition. */
  readonly of?: 'award' | 'definition';
  /** Version of this table. */
  readonly version: string;
  /** Date of this table, `YYYY-MM-DD`. */
  readonly date: string;
  /** Languages that a text of the target can have; empty: any. */
  readonly languages: readonly string[];
  /** Forms of the target document; the first is the usual one. */
  readonly variants: readonly string[];
  /**
   * JSON Pointer at which a target document names its variant; empty where each variant has members
   * of its own, so that all rows can be tried on any document.
   */
  readonly variantAt: string;
  /** Whether a definition without offerings has no document of this target. Default: true. */
  readonly needsOffering?: boolean;
  /**
   * Tells whether what a pointer of a document names must be as whole as a published document. Default:
   * never, so that rows wanted of a published one are not asked for.
   */
  isPublished?(document: JsonObject, pointer: string): boolean;
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

/** A table of learners’ records: its rows read an award. */
export interface AwardProfile extends Profile {
  /** The rows read an award, which has the definition as its member `microCredential`. */
  readonly of: 'award';
}
