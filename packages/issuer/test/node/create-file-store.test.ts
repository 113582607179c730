import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LogEvent } from '../../src/index.ts';
import { createFileStore } from '../../src/node/index.ts';
import { freshFolder } from '../fresh-folder.ts';
import { describeStore } from '../store/describe-store.ts';

const format = 'ob3-jwt';
const at = '2026-11-24T10:00:00Z';
const done = (id: string): LogEvent => ({ event: 'done', at, id, format });
const log = 'audit.ndjson';

describeStore('the store in a folder', async () => {
  const folder = await freshFolder();
  return { store: createFileStore(folder), reopen: () => createFileStore(folder) };
});

async function withOneEntry(): Promise<string> {
  const folder = await freshFolder();
  await createFileStore(folder).exclusively((session) => session.append([done('urn:a')]));
  return folder;
}

/** Makes the lock look as if another process had it. */
async function lockAs(folder: string, owner: object): Promise<void> {
  await mkdir(join(folder, '.merkki/lock-90'), { recursive: true });
  await writeFile(join(folder, '.merkki/lock-90/owner.json'), JSON.stringify(owner));
}

describe('the store in a folder', () => {
  test('makes no folder for reading alone', async () => {
    const folder = join(await freshFolder(), 'none');
    expect(await createFileStore(folder).entries()).toEqual([]);
    await expect(readdir(folder)).rejects.toThrow();
  });

  test.each(['{"seq":2,"previous":"', '\u0000\u0000\u0000', '{}'])(
    'passes over a torn last line (%j) and goes on behind the last whole one',
    async (torn) => {
      const folder = await withOneEntry();
      await appendFile(join(folder, log), torn);
      const store = createFileStore(folder);
      expect(await store.entries()).toHaveLength(1);
      await store.exclusively((session) => session.append([done('urn:b')]));
      expect((await store.entries()).map(({ event }) => event.id)).toEqual(['urn:a', 'urn:b']);
    },
  );

  test('builds nothing on a log that was changed', async () => {
    const folder = await withOneEntry();
    const text = await readFile(join(folder, log), 'utf8');
    await writeFile(join(folder, log), text.replace('urn:a', 'urn:z'));
    const store = createFileStore(folder);
    const corrupt = { code: 'store.corrupt', params: { line: 1 } };
    await expect(store.entries()).rejects.toMatchObject(corrupt);
    await expect(store.exclusively(async () => {})).rejects.toMatchObject(corrupt);
  });

  test('removes what a crash left half written', async () => {
    const folder = await withOneEntry();
    await writeFile(join(folder, '.0123456789ab.tmp'), 'half');
    await createFileStore(folder).exclusively(async () => {});
    expect((await readdir(folder)).sort()).toEqual(['.merkki', log]);
  });

  test('takes over the lock of a process that died', async () => {
    const folder = await freshFolder();
    await lockAs(folder, { pid: 2 ** 22 + 7, host: hostname(), began: '1' });
    await expect(createFileStore(folder).exclusively(async () => 1)).resolves.toBe(1);
  });

  test.skipIf(process.platform !== 'linux')(
    'takes over the lock when another process has the number of a dead one (needs /proc)',
    async () => {
      const folder = await freshFolder();
      await lockAs(folder, { pid: process.pid, host: hostname(), began: 'long ago' });
      await expect(createFileStore(folder).exclusively(async () => 1)).resolves.toBe(1);
    },
  );

  test('leaves the lock of another machine', async () => {
    const folder = await freshFolder();
    await lockAs(folder, { pid: 1, host: 'elsewhere.example', began: '' });
    const work = createFileStore(folder).exclusively(async () => 1);
    await expect(work).rejects.toMatchObject({
      code: 'store.locked',
      params: { host: 'elsewhere.example' },
    });
  });

  test('gives a dead lock to one of many who find it', async () => {
    const folder = await freshFolder();
    await lockAs(folder, { pid: 2 ** 22 + 7, host: hostname(), began: '1' });
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        createFileStore(folder).exclusively(
          async (session) => {
            inside += 1;
            most = Math.max(most, inside);
            await session.append([done('urn:a')]);
            inside -= 1;
          },
          { whenBusy: 'wait' },
        ),
      ),
    );
    expect(most).toBe(1);
    expect(await createFileStore(folder).entries()).toHaveLength(20);
  });

  test.each(['../a.json', 'a/b', '.hidden', log, 'manifest.ndjson', ''])(
    'refuses the file name %j',
    async (name) => {
      const store = createFileStore(await freshFolder());
      await expect(store.readFile(name)).rejects.toMatchObject({ code: 'store.file-name' });
    },
  );

  test('says which path cannot be written', async () => {
    const file = join(await freshFolder(), 'file');
    await writeFile(file, '');
    const work = createFileStore(join(file, 'folder')).exclusively(async () => {});
    await expect(work).rejects.toMatchObject({ code: 'file.unwritable' });
  });
});
