import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { MerkkiError } from '@merkki/core';

/**
 * Reads a file; a file that cannot be opened is a `file.unreadable` error.
 *
 * @internal
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw new MerkkiError({
      code: 'file.unreadable',
      message: 'The file cannot be opened.',
      params: { path, reason: errno(cause) },
      cause,
    });
  }
}

/**
 * Reads a text file of UTF-8; a byte order mark is dropped.
 *
 * @internal
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new MerkkiError({
      code: 'file.not-text',
      message: 'The file is not UTF-8 text.',
      params: { path },
      cause,
    });
  }
}

/**
 * Writes a whole file or nothing: a temporary file beside it, then a rename.
 *
 * @internal
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  mode = 0o644,
): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined); // there is none where its folder is none
    throw unwritable(path, cause);
  }
}

/**
 * Adds a text at the end of a file, which need not be there yet.
 *
 * @internal
 */
export async function append(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, text);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/**
 * A path that is not taken: `folder/stem.ending`, else with a number.
 *
 * @internal
 */
export async function freePath(folder: string, stem: string, ending: string): Promise<string> {
  let path = join(folder, `${stem}${ending}`);
  for (let number = 2; await exists(path); number += 1) {
    path = join(folder, `${stem}-${number}${ending}`);
  }
  return path;
}

/**
 * Tells whether a path is there.
 *
 * @internal
 */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const definitionEndings = new Set(['.yaml', '.yml', '.json']);

/**
 * Lists the definitions that arguments name: files as they are, folders with all YAML and JSON files
 * below them, sorted. What cannot be opened stays in the list, so that reading it says so.
 *
 * @internal
 */
export async function listDefinitions(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    const entries = info?.isDirectory()
      ? await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
      : undefined;
    if (entries === undefined) found.push(path);
    else {
      const definitions = entries.filter(
        (entry) => !entry.isDirectory() && definitionEndings.has(extname(entry.name).toLowerCase()),
      );
      found.push(...definitions.map(({ parentPath, name }) => join(parentPath, name)).sort());
    }
  }
  return found;
}

function unwritable(path: string, cause: unknown): MerkkiError {
  return new MerkkiError({
    code: 'file.unwritable',
    message: 'The file cannot be written.',
    params: { path, reason: errno(cause) },
    cause,
  });
}

/**
 * The system's name for what went wrong, such as `ENOENT`.
 *
 * @internal
 */
export function errno(cause: unknown): string {
  const code: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
