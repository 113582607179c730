import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MerkkiError, readJson } from '@merkki/core';
import { type BadgeStore, StoredBadge } from './badge-store.ts';

/**
 * Keeps badges as files, one per event, so that they survive a restart. A file gets its name only
 * when it is whole, and never replaces another: several processes may share the folder.
 */
export function createFileStore(folder: string): BadgeStore {
  const pathOf = (eventId: string): string =>
    join(folder, `${createHash('sha256').update(eventId).digest('hex')}.json`);
  const find: BadgeStore['find'] = async (eventId) => {
    try {
      return parse(await readFile(pathOf(eventId)), eventId);
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return undefined;
      throw error;
    }
  };
  return {
    find,
    add: async (badge) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = join(folder, `.${randomUUID()}.tmp`);
      try {
        await writeThrough(temporary, JSON.stringify(badge));
        // Unlike a rename, a link fails where the name is taken.
        await link(temporary, pathOf(badge.eventId));
        return { badge, added: true };
      } catch (error) {
        const kept = isErrno(error, 'EEXIST') ? await find(badge.eventId) : undefined;
        if (kept === undefined) throw error;
        return { badge: kept, added: false };
      } finally {
        await rm(temporary, { force: true });
      }
    },
  };
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function parse(bytes: Uint8Array, eventId: string): StoredBadge {
  const json = readJson(bytes, { maxBytes: 8 * 1_048_576 });
  const parsed = StoredBadge.safeParse(json.ok ? json.value : undefined);
  if (parsed.success && parsed.data.eventId === eventId) return parsed.data;
  throw new MerkkiError({
    code: 'store.unreadable',
    message: 'A file of the store does not hold the badge that its name says.',
  });
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
