import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError, MerkkiError } from '@merkki/core';
import { storeLocked } from '../store/create-memory-store.ts';
import { EventLog } from '../store/event-log.ts';
import { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingSession, IssuingStore } from '../store/issuing-store.ts';
import { errno } from './errno.ts';
import { lockFolderOf } from './folder-lock.ts';
import { ManifestFile } from './manifest-file.ts';
import { readLog } from './read-log.ts';
import { removeTemporaries, syncFolder, writeWhole } from './write-whole.ts';

/** How {@link createFileStore} behaves. */
export interface FileStoreOptions {
  /** How long work that waits its turn waits for another process, in milliseconds. Default: 30 000. */
  readonly maxWaitMilliseconds?: number;
}

const logName = 'audit.ndjson';
const manifestName = 'manifest.ndjson';
const pollMilliseconds = 20;

/**
 * Makes a store of a folder: `audit.ndjson` is the log, `manifest.ndjson` lists what was issued, the
 * credentials lie beside them, and `.merkki/` holds the lock.
 *
 * What was confirmed is on the disk: the log is appended to and synced, a file is written under
 * another name, synced and renamed. A torn last line counts for nothing. The lock of a process that
 * died is taken over; that of another machine is not, since nobody here can tell whether it lives.
 *
 * @param folder - Path; it is made when something is written.
 * @throws Its functions reject with `MerkkiError` `store.locked`, `store.corrupt`, `file.unwritable`
 * or `file.unreadable`, and `InvalidArgumentError` `store.file-name`.
 * @example
 * const store = createFileStore('/nowhere/badges');
 * await store.entries(); // []
 */
export function createFileStore(folder: string, options: FileStoreOptions = {}): IssuingStore {
  const { maxWaitMilliseconds = 30_000 } = options;
  const logPath = join(folder, logName);
  let pending = 0;
  let last: Promise<unknown> = Promise.resolve();

  const readStored = async (name: string): Promise<Uint8Array | undefined> => {
    const path = join(folder, safeName(name));
    try {
      return new Uint8Array(await readFile(path));
    } catch (cause) {
      if (errno(cause) === 'ENOENT') return undefined;
      throw unreadable(path, cause);
    }
  };
  const takeLock = async (whenBusy: string): Promise<() => Promise<void>> => {
    const attempts = whenBusy === 'wait' ? Math.ceil(maxWaitMilliseconds / pollMilliseconds) : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await lockFolderOf(join(folder, '.merkki'));
      } catch (cause) {
        if (!isLocked(cause)) throw unwritable(folder, cause);
        if (attempt >= attempts) throw cause;
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      }
    }
  };
  const workAlone = async <T>(
    work: (session: IssuingSession) => Promise<T>,
    whenBusy: string,
  ): Promise<T> => {
    const release = await takeLock(whenBusy);
    try {
      const session = await openSession(folder, readStored);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    } finally {
      await release();
    }
  };
  return {
    entries: async () => {
      const { entries } = await readLog(logPath).catch((cause: unknown) => {
        throw MerkkiError.isInstance(cause) ? cause : unreadable(logPath, cause);
      });
      return entries;
    },
    readFile: readStored,
    exclusively: async (work, { whenBusy = 'refuse' } = {}) => {
      if (pending > 0 && whenBusy === 'refuse') throw storeLocked({ path: folder });
      pending += 1;
      const turn = last.then(() => workAlone(work, whenBusy));
      last = turn.catch(() => undefined);
      return turn.finally(() => {
        pending -= 1;
      });
    },
  };
}

interface OpenSession extends IssuingSession {
  readonly close: () => Promise<void>;
}

async function openSession(
  folder: string,
  readStored: IssuingStore['readFile'],
): Promise<OpenSession> {
  const guarded = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw MerkkiError.isInstance(cause) ? cause : unwritable(path, cause);
    }
  };
  const logPath = join(folder, logName);
  return guarded(logPath, async () => {
    await mkdir(folder, { recursive: true });
    await removeTemporaries(folder);
    const { entries, wholeBytes, bytes } = await readLog(logPath);
    if (wholeBytes < bytes) await truncate(logPath, wholeBytes);
    const records = IssuingRecords.of(entries);
    const manifest = new ManifestFile(join(folder, manifestName), records);
    await manifest.open(entries.map(({ event }) => event));
    const handle = await open(logPath, 'a');
    if (entries.length === 0) await syncFolder(folder);
    const log = new EventLog(entries, (fresh) =>
      guarded(logPath, async () => {
        const events = fresh.map(({ event }) => event);
        // A file that a row names is on the disk under its name before the row is.
        if (events.some(({ event }) => event === 'stored' || event === 'baked')) {
          await syncFolder(folder);
        }
        await handle.appendFile(fresh.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
        await handle.datasync();
        for (const event of events) records.apply(event);
        await manifest.add(events);
      }),
    );
    return {
      entries: async () => [...log.entries],
      append: (events) => log.append(events),
      readFile: readStored,
      writeFile: (name, content) => {
        const path = join(folder, safeName(name));
        return guarded(path, () => writeWhole(path, content));
      },
      close: () =>
        guarded(logPath, async () => {
          await manifest.close();
          await handle.close();
        }),
    };
  });
}

/** A name that leads nowhere but into the folder, and to none of the store's own files. */
function safeName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && name !== logName && name !== manifestName) {
    return name;
  }
  throw new InvalidArgumentError({
    code: 'store.file-name',
    message: 'A name in the store has letters, digits, dots, hyphens and underscores alone.',
  });
}

function isLocked(cause: unknown): boolean {
  return MerkkiError.isInstance(cause) && cause.code === 'store.locked';
}

function unwritable(path: string, cause: unknown): MerkkiError {
  return fileError('file.unwritable', 'The file cannot be written.', path, cause);
}

function unreadable(path: string, cause: unknown): MerkkiError {
  return fileError('file.unreadable', 'The file cannot be opened.', path, cause);
}

function fileError(code: string, message: string, path: string, cause: unknown): MerkkiError {
  return new MerkkiError({ code, message, params: { path, reason: errno(cause) }, cause });
}
