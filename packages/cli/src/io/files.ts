import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
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
    await rm(temporary, { force: true });
    throw new MerkkiError({
      code: 'file.unwritable',
      message: 'The file cannot be written.',
      params: { path, reason: errno(cause) },
      cause,
    });
  }
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
    if (info?.isDirectory() !== true) {
      found.push(path);
      continue;
    }
    const names = await readdir(path, { recursive: true });
    const definitions = names.filter((name) => definitionEndings.has(extname(name).toLowerCase()));
    found.push(...definitions.sort().map((name) => join(path, name)));
  }
  return found;
}

function errno(cause: unknown): string {
  const code: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
