import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MicroCredential, readDocument } from '@merkki/model';
import { describe, expect, test } from 'vitest';
import { freshFolder, merkki } from './run-merkki.ts';

describe('merkki new', () => {
  test.each(['fi', 'sv', 'en'])('writes a starter in %s that passes the check', async (lang) => {
    const path = join(await freshFolder(), 'my.yaml');
    expect((await merkki('new', path, '--lang', lang)).code).toBe(0);
    const { code, out } = await merkki('check', path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'pass',
      summary: { errors: 0, warnings: 0 },
    });
    expect(await readFile(path, 'utf8')).not.toMatch(/#: |starter\./);
  });

  test('has every element of the model', async () => {
    const { out } = await merkki('new');
    const read = readDocument(out);
    const members = read.ok ? Object.keys(Object(read.value.value)) : [];
    expect(members.sort()).toEqual(Object.keys(MicroCredential.shape).sort());
  });

  test('maps and is comment-rich', async () => {
    const path = join(await freshFolder(), 'my.yaml');
    await merkki('new', path);
    expect((await merkki('map', 'kouta', path)).code).toBe(0);
    const text = await readFile(path, 'utf8');
    expect(text.split('\n').filter((line) => line.trim().startsWith('#')).length).toBeGreaterThan(
      25,
    );
  });

  test('prints JSON alone where JSON is asked for', async () => {
    const { code, out } = await merkki('new', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: '1.0', status: 'draft' });
  });

  test('never overwrites a file', async () => {
    const path = join(await freshFolder(), 'my.yaml');
    await merkki('new', path);
    const { code, err } = await merkki('new', path);
    expect(code).toBe(2);
    expect(err).toContain('[usage.file-exists]');
  });
});
