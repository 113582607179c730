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
  readonly value: T;
  readonly losses: readonly Loss[];
}
