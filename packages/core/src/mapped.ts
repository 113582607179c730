/** Something that a mapping could not carry into the target. */
export interface Loss {
  /** JSON Pointer of the value in the source document. */
  readonly path: string;
  /** Stable dotted code, such as `loss.no-place`. */
  readonly code: string;
  /** Values for the text of the reason. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** A mapped document and what it could not carry. */
export interface Mapped<T> {
  /** The document in the target's shape. */
  /** The document. */
  readonly value: T;
  /** What the target has no place for; empty when all was carried. */
  /** What it could not carry. */
  readonly losses: readonly Loss[];
}
