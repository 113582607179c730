import type { BaseRecord, StorageService } from '@credo-ts/core';

/** As much of a storage as an agent needs that has one DID: whatever is asked for, it is that. */
export class CredoStorage implements StorageService<BaseRecord> {
  readonly supportsCursorPagination = false;
  readonly #records: BaseRecord[] = [];

  async save(_context: unknown, record: BaseRecord): Promise<void> {
    this.#records.push(record);
  }

  async findByQuery(_context: unknown, { type }: { readonly type: string }): Promise<BaseRecord[]> {
    return this.#records.filter((record) => record.type === type);
  }

  getAll = notNeeded;
  getById = notNeeded;
  update = notNeeded;
  delete = notNeeded;
  deleteById = notNeeded;
}

function notNeeded(): never {
  throw new TypeError('Nothing here asks for this.');
}
