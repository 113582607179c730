import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isJsonObject, readJson } from '@merkki/core';
import { storeLocked } from '../store/create-memory-store.ts';
import { errno } from './errno.ts';

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it, where it tells: numbers of processes come again. */
  readonly began: string;
}

const lockFolder = /^lock-(\d+)$/;

/**
 * Takes the lock of a folder for this process.
 *
 * The locks are numbered folders that hold their owner, made whole by one rename, which fails when
 * another process has made the same one. The highest number counts, and it stays when it is given
 * back, marked as free: so a number is never made twice, and of two processes that both find a dead
 * owner one alone gets the next number.
 *
 * @returns What gives the lock back.
 * @throws `MerkkiError` `store.locked` when a living process, or one of another machine, has it.
 * @internal
 */
export async function lockFolderOf(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  for (;;) {
    const highest = Math.max(0, ...(await numbersIn(folder)));
    if (highest > 0) await assertFree(join(folder, `lock-${highest}`));
    const number = highest + 1;
    const path = join(folder, `lock-${number}`);
    if (!(await make(folder, path))) continue;
    const numbers = await numbersIn(folder);
    if (Math.max(...numbers) !== number) {
      await rm(path, { recursive: true, force: true }); // that number had been and gone
      continue;
    }
    await tidy(folder, `lock-${number}`);
    return () => writeFile(join(path, 'free'), '');
  }
}

async function numbersIn(folder: string): Promise<readonly number[]> {
  return (await readdir(folder)).flatMap((name) => {
    const number = lockFolder.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Removes older locks and the drafts that a crash left; who still needs a draft makes a new one. */
async function tidy(folder: string, kept: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== kept) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Makes the lock with its owner in it; `false` when another process was faster. */
async function make(folder: string, path: string): Promise<boolean> {
  const draft = join(folder, `draft-${randomBytes(6).toString('hex')}`);
  await mkdir(draft);
  try {
    const { began } = await statOf(process.pid);
    const owner: Owner = { pid: process.pid, host: hostname(), began };
    await writeFile(join(draft, 'owner.json'), JSON.stringify(owner));
    await rename(draft, path);
    return true;
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    const code = errno(cause);
    if (code === 'ENOENT') return false; // the draft was tidied away
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code) && (await ownerOf(path))) return false;
    throw cause;
  }
}

async function assertFree(path: string): Promise<void> {
  if ((await readdir(path).catch(() => ['free'])).includes('free')) return; // free, or gone by now
  const owner = await ownerOf(path);
  if (owner === undefined) return; // gone by now
  const isHere = owner.host === hostname();
  if (isHere && !(await isAlive(owner))) return;
  throw storeLocked({ path, host: owner.host, pid: String(owner.pid) });
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  const text = await readFile(join(path, 'owner.json'), 'utf8').catch(() => undefined);
  const read = text === undefined ? undefined : readJson(text);
  if (read?.ok !== true || !isJsonObject(read.value)) return undefined;
  const { pid, host, began } = read.value;
  return typeof pid === 'number' && typeof host === 'string' && typeof began === 'string'
    ? { pid, host, began }
    : undefined;
}

async function isAlive({ pid, began }: Owner): Promise<boolean> {
  try {
    process.kill(pid, 0); // signal 0 only asks
  } catch (cause) {
    if (errno(cause) === 'ESRCH') return false;
  }
  const { state, began: now } = await statOf(pid);
  return state !== 'Z' && (began === '' || now === '' || began === now);
}

/** State (`Z` is dead, not yet buried) and beginning of a process, where `/proc` tells; else empty. */
async function statOf(pid: number): Promise<{ readonly state: string; readonly began: string }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name may hold spaces
  return { state: fields[0] ?? '', began: fields[19] ?? '' };
}
