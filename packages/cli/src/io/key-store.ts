import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MerkkiError, readJson } from '@merkki/core';
import { type KeyRecord, parseKeyRecord } from '@merkki/proofs';
import { errno, freePath, readText, writeWhole } from './files.ts';

const keyFile = /\.key\.json$/;

/** A key and the file that holds it. */
export interface KeyFile {
  readonly path: string;
  readonly record: KeyRecord;
}

/**
 * Reads every key of a folder, oldest first.
 *
 * @throws `keys.unreadable` for a key file that is none, `file.unreadable` for a folder that cannot be
 * opened.
 * @internal
 */
export async function readKeys(folder: string): Promise<readonly KeyRecord[]> {
  return (await readKeyFiles(folder)).map(({ record }) => record);
}

/**
 * Reads every key of a folder with the name of its file, oldest first.
 *
 * @throws `keys.unreadable` for a key file that is none, `file.unreadable` for a folder that cannot be
 * opened.
 * @internal
 */
export async function readKeyFiles(folder: string): Promise<readonly KeyFile[]> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw new MerkkiError({
      code: 'file.unreadable',
      message: 'The folder cannot be opened.',
      params: { path: folder, reason: errno(cause) },
      cause,
    });
  }
  const files: KeyFile[] = [];
  for (const name of names.filter((candidate) => keyFile.test(candidate))) {
    const path = join(folder, name);
    const json = readJson(await readText(path));
    const parsed = json.ok ? parseKeyRecord(json.value) : json;
    if (!parsed.ok) {
      throw new MerkkiError({
        code: 'keys.unreadable',
        message: 'The file is not a key file.',
        pointer: parsed.error[0]?.pointer ?? '',
        params: { path },
      });
    }
    files.push({ path, record: parsed.value });
  }
  const rank = ({ record }: KeyFile): string => `${record.created} ${record.id}`;
  return files.sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
}

/**
 * Writes a key, readable for its owner alone; no other key is overwritten.
 *
 * @returns The path.
 * @internal
 */
export async function writeKey(folder: string, record: KeyRecord): Promise<string> {
  const label = (record.id.split('#')[1] ?? 'key').replaceAll(/[^A-Za-z0-9_-]/g, '').slice(-12);
  const method = record.controller.split(':')[1] ?? 'did';
  const stem = `${record.alg.toLowerCase()}-${method}-${label}`;
  const path = await freePath(folder, stem, '.key.json'); // every did:jwk has the fragment 0
  await writeWhole(path, `${JSON.stringify(record, null, 2)}\n`, 0o600);
  return path;
}

/**
 * Writes changed keys back to their files, each whole or not at all, readable for their owner alone.
 *
 * @internal
 */
export async function updateKeys(
  files: readonly KeyFile[],
  changed: readonly KeyRecord[],
): Promise<void> {
  for (const { path, record } of files) {
    const now = changed.find(({ id }) => id === record.id) ?? record;
    if (now !== record) await writeWhole(path, `${JSON.stringify(now, null, 2)}\n`, 0o600);
  }
}
