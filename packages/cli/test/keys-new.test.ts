import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, merkki } from './run-merkki.ts';

function newKey(keys: string, ...words: readonly string[]): ReturnType<typeof merkki> {
  return merkki('keys', 'new', ...words, '--out', keys);
}

async function readList(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

describe('merkki keys new in a folder that has keys', () => {
  test('overwrites none of them, though every did:jwk calls its key 0', async () => {
    const keys = await freshFolder();
    await newKey(keys, '--did', 'jwk');
    await newKey(keys, '--did', 'jwk');
    const names = (await readdir(keys)).filter((name) => name.endsWith('.key.json'));
    expect(names).toHaveLength(2);
    const { documents } = JSON.parse(await readFile(join(keys, 'resolver.json'), 'utf8'));
    expect(Object.keys(documents)).toHaveLength(2);
  });

  test('adds to the list of trusted certificates, and leaves the issuers in it', async () => {
    const keys = await freshFolder();
    const list = join(keys, 'trust.json');
    await newKey(keys, '--did', 'web:amk.example', '--certificate');
    const anchor = await readFile(join(keys, 'test-ca.pem'), 'utf8');
    await writeFile(
      list,
      JSON.stringify({ issuers: ['did:web:amk.example'], certificates: ['test-ca.pem'] }),
    );
    await newKey(keys, '--did', 'web:amk.example', '--certificate');
    expect(await readList(list)).toEqual({
      issuers: ['did:web:amk.example'],
      certificates: ['test-ca.pem', 'test-ca-2.pem'],
    });
    expect(await readFile(join(keys, 'test-ca.pem'), 'utf8')).toBe(anchor);
  });

  test('makes no key when the list of trusted certificates is none', async () => {
    const keys = await freshFolder();
    await writeFile(join(keys, 'trust.json'), '[]');
    const { code, err } = await newKey(keys, '--did', 'key', '--certificate');
    expect([code, err]).toEqual([2, expect.stringContaining('[trust.malformed]')]);
    expect(await readdir(keys)).toEqual(['trust.json']);
  });

  test('passes over files that are no keys, and refuses a broken key file', async () => {
    const keys = await freshFolder();
    await writeFile(join(keys, 'notes.txt'), 'mine');
    expect((await newKey(keys, '--did', 'key')).code).toBe(0);
    await writeFile(join(keys, 'broken.key.json'), '{');
    const { code, err } = await newKey(keys, '--did', 'key');
    expect([code, err]).toEqual([2, expect.stringContaining('[keys.unreadable]')]);
  });
});
