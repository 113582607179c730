import { describe, expect, test } from 'vitest';
import { allocateStatusIndex, type StatusIndexStore } from '../../src/status-list.ts';

const list = 'https://institution.example/status/1';

class MemoryStore implements StatusIndexStore {
  readonly owners = new Map<number, string>();
  attempts = 0;

  async claim(_list: string, index: number, owner: string): Promise<boolean> {
    this.attempts += 1;
    if (this.owners.has(index)) return false;
    this.owners.set(index, owner);
    return true;
  }

  async find(_list: string, owner: string): Promise<number | undefined> {
    return [...this.owners].find((entry) => entry[1] === owner)?.[0];
  }
}

/** A small generator with a fixed start, so that a run can be repeated. */
function seeded(seed: number): (bytes: number) => Uint8Array {
  let state = seed >>> 0;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff;
    });
}

describe('allocateStatusIndex', () => {
  test('fills a list to its last index, each once, and then says that it is full', async () => {
    const store = new MemoryStore();
    const random = seeded(1);
    const taken: number[] = [];
    for (let count = 0; count < 300; count += 1) {
      taken.push(
        await allocateStatusIndex(store, { list, length: 300, owner: `${count}`, random }),
      );
    }
    expect([...taken].sort((left, right) => left - right)).toEqual(
      Array.from({ length: 300 }, (_, index) => index),
    );
    expect(taken).not.toEqual([...taken].sort((left, right) => left - right));
    store.attempts = 0;
    await expect(
      allocateStatusIndex(store, { list, length: 300, owner: 'one more', random }),
    ).rejects.toMatchObject({ code: 'status.list-full', params: { length: 300 } });
    expect(store.attempts).toBe(300);
  });

  test('finds the one free index of a large list in at most as many attempts as it has entries', async () => {
    const store = new MemoryStore();
    for (let index = 0; index < 20_000; index += 1) if (index !== 777) store.owners.set(index, '-');
    const options = { list, length: 20_000, owner: 'a', random: seeded(2) };
    expect(await allocateStatusIndex(store, options)).toBe(777);
    expect(store.attempts).toBeLessThanOrEqual(20_000);
  });

  test('gives an owner the same index again, without taking another', async () => {
    const store = new MemoryStore();
    const options = { list, length: 131_072, owner: 'a', random: seeded(3) };
    const first = await allocateStatusIndex(store, options);
    expect(await allocateStatusIndex(store, options)).toBe(first);
    expect(store.owners.size).toBe(1);
  });

  test('gives every free index about as often, also beside taken ones', async () => {
    const counts = new Map<number, number>();
    const random = seeded(4);
    for (let run = 0; run < 6_000; run += 1) {
      const store = new MemoryStore();
      for (const index of [0, 1, 2, 3]) store.owners.set(index, '-');
      const index = await allocateStatusIndex(store, { list, length: 10, owner: 'a', random });
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([4, 5, 6, 7, 8, 9]);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('refuses the length %s', async (length) => {
    const options = { list, length, owner: 'a', random: seeded(5) };
    await expect(allocateStatusIndex(new MemoryStore(), options)).rejects.toMatchObject({
      code: 'status.length',
    });
  });

  test.each([
    ['gives nothing', () => new Uint8Array()],
    ['gives only what is thrown away', () => new Uint8Array(4).fill(0xff)],
  ])('refuses a source that %s', async (_name, random) => {
    const options = { list, length: 100, owner: 'a', random };
    await expect(allocateStatusIndex(new MemoryStore(), options)).rejects.toMatchObject({
      code: 'status.random',
    });
  });
});
