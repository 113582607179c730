import { describe, expect, test } from 'vitest';
import { checkLog, type IssuingStore, type LogEvent } from '../../src/index.ts';

const format = 'ob3-jwt';
const at = '2026-11-24T10:00:00Z';
const done = (id: string): LogEvent => ({ event: 'done', at, id, format });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What every store promises. `make` gives an empty one, `reopen` the same one to another user. */
export function describeStore(
  name: string,
  make: () => Promise<{ readonly store: IssuingStore; readonly reopen: () => IssuingStore }>,
): void {
  describe(`${name} keeps the promises of a store:`, () => {
    test('an empty store has no entries and no files', async () => {
      const { store } = await make();
      expect(await store.entries()).toEqual([]);
      expect(await store.readFile('a.json')).toBeUndefined();
    });

    test('events are there when append resolves, in their order, linked by their hashes', async () => {
      const { store, reopen } = await make();
      await store.exclusively(async (session) => {
        await session.append([done('urn:a'), done('urn:b')]);
        await session.append([]);
        await session.append([done('urn:c')]);
        expect((await session.entries()).map(({ event }) => event.id)).toEqual([
          'urn:a',
          'urn:b',
          'urn:c',
        ]);
      });
      const entries = await reopen().entries();
      expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      expect(await checkLog(text)).toMatchObject({ count: 3, problems: [], torn: false });
    });

    test('appends at the same time are all kept, each call as it was ordered', async () => {
      const { store } = await make();
      await store.exclusively((session) =>
        Promise.all(
          Array.from({ length: 50 }, (_, at) => session.append([done(`urn:${at}`), done('urn:x')])),
        ),
      );
      const ids = (await store.entries()).map(({ event }) => event.id);
      expect(ids).toEqual(Array.from({ length: 50 }, (_, at) => [`urn:${at}`, 'urn:x']).flat());
    });

    test('a later session goes on where the earlier one ended', async () => {
      const { store, reopen } = await make();
      await store.exclusively((session) => session.append([done('urn:a')]));
      await reopen().exclusively((session) => session.append([done('urn:b')]));
      expect((await store.entries()).map(({ seq, event }) => [seq, event.id])).toEqual([
        [1, 'urn:a'],
        [2, 'urn:b'],
      ]);
    });

    test('a file is read as it was written, and a later one replaces it', async () => {
      const { store, reopen } = await make();
      await store.exclusively(async (session) => {
        await session.writeFile('a.json', bytes('first'));
        await session.writeFile('a.json', bytes('second'));
        expect(await session.readFile('a.json')).toEqual(bytes('second'));
      });
      expect(await reopen().readFile('a.json')).toEqual(bytes('second'));
    });

    test('what is given and taken is not shared', async () => {
      const { store } = await make();
      const content = bytes('abc');
      await store.exclusively((session) => session.writeFile('a.json', content));
      content[0] = 0;
      const read = await store.readFile('a.json');
      read?.fill(0);
      expect(await store.readFile('a.json')).toEqual(bytes('abc'));
    });

    test('work refuses to begin while other work is under way', async () => {
      const { store, reopen } = await make();
      await store.exclusively(async () => {
        const refused = reopen().exclusively(async () => {});
        await expect(refused).rejects.toMatchObject({ code: 'store.locked' });
      });
      await expect(store.exclusively(async () => 'free again')).resolves.toBe('free again');
    });

    test('work that may wait is done one after the other', async () => {
      const { store, reopen } = await make();
      let inside = 0;
      const work = async (): Promise<number> => {
        inside += 1;
        await new Promise((resolve) => setTimeout(resolve, 1));
        const seen = inside;
        inside -= 1;
        return seen;
      };
      const seen = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          (at % 2 === 0 ? store : reopen()).exclusively(work, { whenBusy: 'wait' }),
        ),
      );
      expect(seen).toEqual(Array(8).fill(1));
    });

    test('work that fails gives the store back', async () => {
      const { store } = await make();
      const failing = store.exclusively(async () => {
        throw new RangeError('This work fails.');
      });
      await expect(failing).rejects.toThrow(RangeError);
      await expect(store.exclusively(async () => 1)).resolves.toBe(1);
    });
  });
}
