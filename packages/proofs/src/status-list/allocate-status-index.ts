import { InvalidArgumentError, MerkkiError } from '@merkki/core';
import type { StatusIndexStore } from './status-index-store.ts';

/** What {@link allocateStatusIndex} needs beside the store. */
export interface AllocateStatusIndexOptions {
  /** Address of the status list. */
  readonly list: string;
  /** Number of entries of the list, 1 to 2³². */
  readonly length: number;
  /** Id of the credential that the index is for. */
  readonly owner: string;
  /** Gives so many random bytes, fit for secrets. */
  readonly random: (bytes: number) => Uint8Array;
}

const range = 2 ** 32;
const maxRejections = 128; // a sound source is turned down so often once in 2¹²⁸

/**
 * Takes an index of a status list that no credential has, each free one as likely as any other, so
 * that a list does not tell in which order its credentials were issued. An owner that has an index
 * keeps it.
 *
 * A nearly full list costs as many attempts as it takes, and never more than the list has entries.
 *
 * @returns The index.
 * @throws `MerkkiError` `status.list-full` when every index is taken; `InvalidArgumentError`
 * `status.length` for a length that no list has, `status.random` for a source that is not random.
 * @see Bitstring Status List 1.0, section 6.1 (random indexes against correlation).
 * @example
 * const taken = new Map<number, string>();
 * const index = await allocateStatusIndex(
 *   {
 *     claim: async (_list, index, owner) => !taken.has(index) && Boolean(taken.set(index, owner)),
 *     find: async (_list, owner) => [...taken].find((entry) => entry[1] === owner)?.[0],
 *   },
 *   {
 *     list: 'https://institution.example/status/1',
 *     length: 131_072,
 *     owner: 'urn:uuid:7a3c1f0e-2b64-4e0d-9c55-1f0a6b1d2e3f',
 *     random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
 *   },
 * );
 */
export async function allocateStatusIndex(
  store: StatusIndexStore,
  { list, length, owner, random }: AllocateStatusIndexOptions,
): Promise<number> {
  if (!Number.isInteger(length) || length < 1 || length > range) {
    throw new InvalidArgumentError({
      code: 'status.length',
      message: 'The length of a status list must be an integer from 1 to 2^32.',
    });
  }
  const earlier = await store.find(list, owner);
  if (earlier !== undefined) return earlier;

  // Shuffles the indexes only as far as they are tried: what was moved is kept, nothing else.
  const moved = new Map<number, number>();
  for (let tried = 0; tried < length; tried += 1) {
    const place = tried + randomBelow(length - tried, random);
    const index = moved.get(place) ?? place;
    moved.set(place, moved.get(tried) ?? tried);
    moved.delete(tried);
    if (await store.claim(list, index, owner)) return index;
  }
  throw new MerkkiError({
    code: 'status.list-full',
    message: 'Every index of the status list is taken.',
    params: { length },
  });
}

/** A number from 0 to below the limit, without bias: what would make some likelier is thrown away. */
function randomBelow(limit: number, random: (bytes: number) => Uint8Array): number {
  const usable = range - (range % limit);
  for (let rejections = 0; rejections < maxRejections; rejections += 1) {
    const bytes = random(4);
    if (bytes.length !== 4) break;
    const value = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (value < usable) return value % limit;
  }
  throw new InvalidArgumentError({
    code: 'status.random',
    message: '"random" must give as many bytes as it is asked for, and they must be random.',
  });
}
