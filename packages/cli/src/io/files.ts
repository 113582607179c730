import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
    throw unreadable(path, cause);
  }
}

/**
 * Reads the beginning of a file, or all of it where it is no longer than that; the rest of a huge file
 * is never read.
 *
 * @internal
 */
export async function readStart(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      // What is no regular file, such as a pipe, does not tell its size.
      let buffer = new Uint8Array(Math.min(maxBytes, Math.max(size + 1, 65_536)));
      let length = 0;
      for (;;) {
        if (length === buffer.length) {
          if (length === maxBytes) return buffer;
          const larger = new Uint8Array(Math.min(maxBytes, length * 2));
          larger.set(buffer);
          buffer = larger;
        }
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        if (bytesRead === 0) return buffer.subarray(0, length);
        length += bytesRead;
      }
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(path, cause);
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
 * Makes the folder in which a file is to be written.
 *
 * @internal
 */
export async function makeFolderOf(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (cause) {
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

function unreadable(path: string, cause: unknown): MerkkiError {
  return new MerkkiError({
    code: 'file.unreadable',
    message: 'The file cannot be opened.',
    params: { path, reason: errno(cause) },
    cause,
  });
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
