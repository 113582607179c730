import type { JsonObject } from '@merkki/core';

/** Something that a migration changed. */
export interface MigrationChange {
  /** JSON Pointer in the newer document. */
  readonly pointer: string;
  /** JSON Pointer in the older document. */
  readonly was: string;
}

/** A step from one version of the document shape to a later one; pure, and one small file each. */
export interface Migration {
  /** `schemaVersion` that it reads. */
  readonly from: string;
  /** `schemaVersion` that it writes. */
  readonly to: string;
  /** Makes the newer document, without changing the older one, and says what changed. */
  readonly migrate: (document: JsonObject) => {
    readonly document: JsonObject;
    readonly changes: readonly MigrationChange[];
  };
}
