/** Where it is kept which indexes of which status list are taken. */
export interface StatusIndexStore {
  /**
   * Takes an index for good, atomically.
   *
   * @param list - Address of the status list.
   * @param owner - Id of the credential that the index is for.
   * @returns False when the index was taken before.
   */
  claim(list: string, index: number, owner: string): Promise<boolean>;
  /** The index that an owner took before in a list, so that a second run takes none. */
  find(list: string, owner: string): Promise<number | undefined>;
}
