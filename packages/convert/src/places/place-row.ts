/** Where a part of an award stands in a credential. */
export interface PlaceRow {
  /** Path into the award; `*` is any element, and a row stands for all below it. */
  readonly ours: string;
  /**
   * Paths into the credential, as `expandPath` reads them; of several that lead somewhere the first
   * counts.
   */
  readonly theirs: readonly string[];
}
