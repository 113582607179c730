/** Bytes that stand in place of others. */
export interface Insertion {
  /** Offset where they begin. */
  readonly at: number;
  /** How many bytes they take the place of. */
  readonly removed: number;
  readonly bytes: Uint8Array;
}

/**
 * A copy of bytes with insertions, which are given in their order. Each byte is copied once.
 *
 * @internal
 */
export function insertBytes(
  image: Uint8Array,
  insertions: readonly Insertion[],
): Uint8Array<ArrayBuffer> {
  const growth = insertions.reduce((sum, { bytes, removed }) => sum + bytes.length - removed, 0);
  const whole = new Uint8Array(image.length + growth);
  let read = 0;
  let written = 0;
  const copy = (bytes: Uint8Array): void => {
    whole.set(bytes, written);
    written += bytes.length;
  };
  for (const { at, removed, bytes } of insertions) {
    copy(image.subarray(read, at));
    copy(bytes);
    read = at + removed;
  }
  copy(image.subarray(read));
  return whole;
}
