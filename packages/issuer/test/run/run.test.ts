import { fromBase64Url, isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { unbake } from '@merkki/open-badges/bake';
import { createDidResolver } from '@merkki/proofs/did';
import { verifyVcJwt } from '@merkki/proofs/jwt';
import { describe, expect, test } from 'vitest';
import {
  createMemoryStore,
  type IssuingStore,
  type LogEvent,
  type RunProgress,
  readCredentials,
} from '../../src/index.ts';
import { definition, issuedAt, issuerOver, list, options, people, picture } from './support.ts';

const statusList = { url: list };

function payloadOf(jwt: string): JsonObject {
  const read = readJson(fromBase64Url(jwt.split('.')[1] ?? '') ?? new Uint8Array());
  if (!read.ok || !isJsonObject(read.value)) throw new Error('This is no JWT.');
  return read.value;
}

async function textOf(store: IssuingStore, name = ''): Promise<string> {
  return new TextDecoder().decode(await store.readFile(name));
}

/** A store that dies at the nth thing that is written, once before and once after writing it. */
function mortal(store: IssuingStore, lives: number, dies: 'before' | 'after'): IssuingStore {
  let left = lives;
  const write = async (work: () => Promise<void>): Promise<void> => {
    left -= 1;
    if (left <= 0 && (dies === 'before' || left < 0)) throw new RangeError('Dead.');
    await work();
    if (left <= 0) throw new RangeError('Dead.');
  };
  return {
    ...store,
    exclusively: (work, how) =>
      store.exclusively(
        (session) =>
          work({
            ...session,
            append: (events) => write(() => session.append(events)),
            writeFile: (name, content) => write(() => session.writeFile(name, content)),
          }),
        how,
      ),
  };
}

describe('a run', () => {
  test('issues one credential per recipient, each with its own place in the status list', async () => {
    const store = createMemoryStore();
    const report = await issuerOver(store).run(definition(), people(3), options({ statusList }));
    expect(report.problems).toEqual([]);
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['issued', 'issued', 'issued']);
    const indexes = new Set<unknown>();
    for (const { id, files } of report.items) {
      const jwt = await textOf(store, files[0]?.name);
      const check = await verifyVcJwt(jwt, { resolveDid: createDidResolver(), now: issuedAt });
      expect(check.code).toBe('jwt.ok');
      const { credentialStatus } = payloadOf(jwt);
      const [record] = await readCredentials(store, { id });
      expect(credentialStatus).toMatchObject({
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListCredential: list,
        statusListIndex: String(record?.status?.index),
      });
      indexes.add(record?.status?.index);
    }
    expect(indexes.size).toBe(3);
  });

  test('made again changes nothing, made with more recipients issues to the new ones', async () => {
    const store = createMemoryStore();
    const issuer = issuerOver(store);
    await issuer.run(definition(), people(2), options());
    const before = await store.entries();
    const again = await issuer.run(definition(), people(2), options());
    expect(again.items.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(await store.entries()).toEqual(before);
    const more = await issuer.run(definition(), people(3), options());
    expect(more.items.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'issued']);
  });

  test('with another key of the run gives the same recipient another credential', async () => {
    const store = createMemoryStore();
    const issuer = issuerOver(store);
    const ids = new Set<string>();
    for (const runKey of ['spring', 'autumn', 'spring']) {
      const { items } = await issuer.run(definition(), people(1), options({ runKey }));
      for (const { id } of items) ids.add(id);
    }
    expect(ids.size).toBe(2);
  });

  test('refuses a recipient who has the credential with other content, and serves the others', async () => {
    const store = createMemoryStore();
    const issuer = issuerOver(store);
    await issuer.run(definition(), people(1), options());
    const changed = people(2).map((one, at) => (at === 0 ? { ...one, grade: '5' } : one));
    const { items } = await issuer.run(definition(), changed, options());
    expect(items.map(({ outcome }) => outcome)).toEqual(['refused', 'issued']);
    expect(items[0]?.problems).toMatchObject([
      { code: 'issue.conflict', pointer: '/recipients/0', params: { recipient: 1 } },
    ]);
  });

  test.each(['before', 'after'] as const)(
    'that dies at any write (%s it is made) goes on from there: nothing twice, nothing lost',
    async (dies) => {
      let lives = 0;
      for (let isDone = false; !isDone; ) {
        lives += 1;
        const store = createMemoryStore();
        const image = picture('wound-care-at-home.svg');
        const asked = options({ statusList, image, concurrency: 2 });
        const dead = issuerOver(mortal(store, lives, dies)).run(definition(), people(3), asked);
        isDone = await dead.then(
          () => true,
          (cause: unknown) => {
            expect(cause).toBeInstanceOf(RangeError);
            return false;
          },
        );
        await issuerOver(store).run(definition(), people(3), asked);
        const events = (await store.entries()).map(({ event }) => event);
        const count = (name: LogEvent['event']): number =>
          events.filter(({ event }) => event === name).length;
        expect([count('planned'), count('index-taken'), count('stored'), count('done')]).toEqual([
          3, 3, 3, 3,
        ]);
        for (const { forms, status } of await readCredentials(store)) {
          const [text, baked] = forms[0]?.files ?? [];
          const jwt = await textOf(store, text?.name);
          expect(payloadOf(jwt)['credentialStatus']).toMatchObject({
            statusListIndex: String(status?.index),
          });
          const picture = await store.readFile(baked?.name ?? '');
          expect(unbake(picture ?? new Uint8Array())).toMatchObject({ value: { text: jwt } });
        }
      }
      expect(lives).toBeGreaterThan(10);
    },
    60_000,
  );

  test('bakes what was issued without a picture, from the stored text', async () => {
    const store = createMemoryStore();
    const issuer = issuerOver(store);
    const first = await issuer.run(definition(), people(2), options());
    const image = picture();
    const second = await issuer.run(definition(), people(2), options({ image }));
    expect(second.items.map(({ outcome }) => outcome)).toEqual(['baked', 'baked']);
    for (const [at, { files }] of second.items.entries()) {
      expect(files[0]).toEqual(first.items[at]?.files[0]);
      const baked = await store.readFile(files[1]?.name ?? '');
      const text = await textOf(store, files[0]?.name);
      expect(unbake(baked ?? new Uint8Array())).toMatchObject({ ok: true, value: { text } });
    }
    const third = await issuer.run(definition(), people(2), options({ image }));
    expect(third.items.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  test('never signs anew what is gone or was changed', async () => {
    const store = createMemoryStore();
    const { items } = await issuerOver(store).run(definition(), people(1), options());
    const name = items[0]?.files[0]?.name ?? '';
    await store.exclusively((session) => session.writeFile(name, new Uint8Array([1])));
    const changed = await issuerOver(store).run(definition(), people(1), options());
    expect(changed.items[0]?.problems).toMatchObject([{ code: 'issue.file-changed' }]);
    const without: IssuingStore = {
      ...store,
      exclusively: (work) =>
        store.exclusively((session) => work({ ...session, readFile: async () => undefined })),
    };
    const gone = await issuerOver(without).run(definition(), people(1), options());
    expect(gone.items[0]?.problems).toMatchObject([
      { code: 'issue.file-missing', params: { file: name } },
    ]);
  });

  test('hands over again what was stored and not done, and not what was done', async () => {
    const store = createMemoryStore();
    const issuer = issuerOver(store);
    const handed: number[] = [];
    const failing = options({
      concurrency: 1,
      handOver: async ({ recipient }) => {
        if (recipient === 1) throw new RangeError('The mail server is away.');
        handed.push(recipient);
      },
    });
    await expect(issuer.run(definition(), people(3), failing)).rejects.toThrow(RangeError);
    const handOver = async ({ recipient }: { recipient: number }): Promise<void> =>
      void handed.push(recipient);
    await issuer.run(definition(), people(3), options({ handOver }));
    expect(handed).toEqual([0, 1, 2]);
    const stored = (await store.entries()).filter(({ event }) => event.event === 'signed');
    expect(stored).toHaveLength(3);
  });

  test('tells of every step of every recipient, after it was recorded', async () => {
    const told: RunProgress[] = [];
    const onProgress = (progress: RunProgress): void => void told.push(progress);
    const asked = options({ statusList, onProgress });
    await issuerOver(createMemoryStore()).run(definition(), people(2), asked);
    for (const recipient of [0, 1]) {
      expect(told.filter((one) => one.recipient === recipient).map(({ state }) => state)).toEqual([
        'planned',
        'index-taken',
        'signed',
        'stored',
        'done',
      ]);
    }
    expect(told.at(-1)).toMatchObject({ finished: 2, total: 2 });
  });

  test('needs a store, and refuses to be made twice at once', async () => {
    const store = createMemoryStore();
    await store.exclusively(async () => {
      const run = issuerOver(store).run(definition(), people(1), options());
      await expect(run).rejects.toMatchObject({ code: 'store.locked' });
    });
  });

  test('ends when the status list is full', async () => {
    const full = options({ statusList: { url: list, length: 2 } });
    const store = createMemoryStore();
    const run = issuerOver(store).run(definition(), people(3), full);
    await expect(run).rejects.toMatchObject({ code: 'status.list-full' });
  });
});
