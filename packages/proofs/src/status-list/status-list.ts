import { InvalidArgumentError } from '@merkki/core';

/** A status list unpacked: so many entries of so many bits, the first bit being the leftmost. */
export interface StatusList {
  /** Number of entries. */
  readonly length: number;
  /** Bits of one entry, 1 to 32. */
  readonly statusSize: number;
  /** The bits. */
  readonly bytes: Uint8Array;
}

/** What {@link createStatusList} can be told. */
export interface CreateStatusListOptions {
  /** Number of entries. Default 131 072, which is also the least. */
  readonly length?: number;
  /** Bits of one entry, 1 to 32. Default 1. */
  readonly statusSize?: number;
}

/** The fewest entries of a list, so that nobody can tell whom it is about. */
export const minimumStatusListLength = 131_072;

const maxStatusSize = 32;
const maxBits = 2 ** 27; // 16 MiB

/**
 * Makes a status list in which every entry is 0.
 *
 * @throws `InvalidArgumentError` `status.length` for a list shorter than the standard allows or
 * larger than 16 MiB, `status.size` for a number of bits that no entry has.
 * @see Bitstring Status List 1.0, section 3.3 (Bitstring Generation Algorithm).
 * @example
 * const list = createStatusList();
 * list.length; // 131072
 */
export function createStatusList(options: CreateStatusListOptions = {}): StatusList {
  const { length = minimumStatusListLength, statusSize = 1 } = options;
  if (!isStatusSize(statusSize)) {
    throw new InvalidArgumentError({
      code: 'status.size',
      message: `An entry has 1 to ${maxStatusSize} bits.`,
      params: { maximum: maxStatusSize },
    });
  }
  const maximum = Math.floor(maxBits / statusSize);
  if (!Number.isInteger(length) || length < minimumStatusListLength || length > maximum) {
    throw new InvalidArgumentError({
      code: 'status.length',
      message: `A list has ${minimumStatusListLength} to ${maximum} entries of this size.`,
      params: { minimum: minimumStatusListLength, maximum },
    });
  }
  return { length, statusSize, bytes: new Uint8Array(Math.ceil((length * statusSize) / 8)) };
}

/** Tells whether an entry can have so many bits. @internal */
export function isStatusSize(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= maxStatusSize
  );
}

/**
 * Reads an entry of a status list.
 *
 * @returns The value; `undefined` when the list has no such entry.
 * @see Bitstring Status List 1.0, section 3.2 (Validate Algorithm).
 * @example
 * getStatus(createStatusList(), 94_567); // 0
 */
export function getStatus(list: StatusList, index: number): number | undefined {
  const { length, statusSize, bytes } = list;
  if (!Number.isInteger(index) || index < 0 || index >= length) return undefined;
  let value = 0;
  for (let bit = index * statusSize; bit < (index + 1) * statusSize; bit += 1) {
    value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  return value;
}

/**
 * Writes entries of a status list.
 *
 * @param changes - Index and value of each entry; of several for one index the last counts.
 * @returns A copy with the changes.
 * @throws `InvalidArgumentError` `status.range` for an index that the list does not have,
 * `status.value` for a value that does not fit into an entry.
 * @example
 * const revoked = setStatuses(createStatusList(), [[94_567, 1]]);
 * getStatus(revoked, 94_567); // 1
 */
export function setStatuses(
  list: StatusList,
  changes: Iterable<readonly [index: number, value: number]>,
): StatusList {
  const { length, statusSize } = list;
  const bytes = list.bytes.slice();
  for (const [index, value] of changes) {
    if (!Number.isInteger(index) || index < 0 || index >= length) {
      throw new InvalidArgumentError({
        code: 'status.range',
        message: 'The list has no entry of this index.',
        params: { length },
      });
    }
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** statusSize) {
      throw new InvalidArgumentError({
        code: 'status.value',
        message: `An entry of ${statusSize} bits does not hold this value.`,
        params: { statusSize },
      });
    }
    for (let offset = 0; offset < statusSize; offset += 1) {
      const bit = index * statusSize + offset;
      const mask = 1 << (7 - (bit & 7));
      const isSet = Math.floor(value / 2 ** (statusSize - 1 - offset)) % 2 === 1;
      const byte = bytes[bit >> 3] ?? 0;
      bytes[bit >> 3] = isSet ? byte | mask : byte & ~mask;
    }
  }
  return { length, statusSize, bytes };
}
