import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, freshFolder, lines, merkki } from './run-merkki.ts';

async function newKeys(...words: readonly string[]): Promise<string> {
  const keys = await freshFolder();
  const { code } = await merkki('keys', 'new', ...words, '--out', keys);
  expect(code).toBe(0);
  return keys;
}

async function show(keys: string): Promise<readonly Record<string, unknown>[]> {
  const { code, out } = await merkki('keys', 'show', '--keys', keys, '--json');
  expect(code).toBe(0);
  return lines(out);
}

async function published(keys: string, file = 'did.json'): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(keys, file), 'utf8'));
}

describe('the life of a key', () => {
  test('a badge outlives the rotation of its key, and not its compromise', async () => {
    const keys = await newKeys('--did', 'web:amk.example');
    const out = await freshFolder();
    const recipients = join(out, 'recipients.json');
    await writeFile(
      recipients,
      JSON.stringify([
        { learnerId: 'a1', givenName: 'Aino', familyName: 'Esimerkki', email: 'a@example.org' },
      ]),
    );
    const issued = await merkki(
      ...['issue', example('wound-care-at-home.yaml'), '--recipients', recipients],
      ...['--keys', keys, '--out', join(out, 'badges')],
    );
    expect([issued.code, issued.err]).toEqual([0, issued.err]);
    const names = await readdir(join(out, 'badges'));
    const badge = join(
      out,
      'badges',
      names.find((name) => /^(?!manifest).*\.json$/.test(name)) ?? '',
    );
    const verify = () =>
      merkki('verify', badge, '--resolver', join(keys, 'resolver.json'), '--json');
    expect((await verify()).code).toBe(0);

    expect((await merkki('keys', 'rotate', '--keys', keys)).code).toBe(0);
    const listed = await show(keys);
    const old = listed.find(({ status }) => status === 'retired');
    const next = listed.find(({ status }) => status === 'active');
    expect((await published(keys))['assertionMethod']).toEqual(
      expect.arrayContaining([old?.['id'], next?.['id']]),
    );
    expect((await verify()).code).toBe(0);

    const compromised = await merkki('keys', 'compromise', '--keys', keys, String(old?.['id']));
    expect([compromised.code, compromised.err]).toEqual([0, expect.stringContaining('did.json')]);
    expect((await published(keys))['assertionMethod']).toEqual([next?.['id']]);
    const { code, out: report } = await verify();
    expect([code, report]).toEqual([1, expect.stringContaining('key.not-authorized')]);
  });

  test('key files stay readable for their owner alone, and nothing else holds the secret', async () => {
    const keys = await newKeys('--did', 'web:amk.example');
    const shown = [
      await merkki('keys', 'rotate', '--keys', keys, '--json'),
      await merkki('keys', 'show', '--keys', keys),
      await merkki('keys', 'show', '--keys', keys, '--json'),
    ];
    const names = await readdir(keys);
    const keyFiles = names.filter((name) => name.endsWith('.key.json'));
    expect(keyFiles).toHaveLength(2);
    for (const name of keyFiles) {
      const { mode } = await stat(join(keys, name));
      expect(mode & 0o777).toBe(0o600);
      const { d } = JSON.parse(await readFile(join(keys, name), 'utf8')).privateKeyJwk;
      for (const other of names.filter((candidate) => !keyFiles.includes(candidate))) {
        expect(await readFile(join(keys, other), 'utf8')).not.toContain(d);
      }
      for (const { out, err } of shown) expect(out + err).not.toContain(d);
    }
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('retiring takes the moment that is given, and a key by its file', async () => {
    const keys = await newKeys('--did', 'web:amk.example');
    const [key] = await show(keys);
    const file = String(key?.['file']);
    const at = '2026-12-24T10:00:00Z';
    const ran = await merkki('keys', 'retire', '--keys', keys, file, '--at', at, '--json');
    expect(lines(ran.out)).toMatchObject([{ id: key?.['id'], status: 'retired', ended: at }]);
    expect(ran.err).toContain('did.json');
    const again = await merkki('keys', 'retire', '--keys', keys);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('[keys.unknown]')]);
    const early = await merkki('keys', 'compromise', '--keys', keys, '--at', '2020-01-01');
    expect([early.code, early.err]).toEqual([2, expect.stringContaining('[keys.moment]')]);
  });

  test('a rotated key gets a certificate of its own when asked', async () => {
    const keys = await newKeys('--did', 'web:amk.example', '--certificate');
    expect((await merkki('keys', 'rotate', '--keys', keys, '--certificate')).code).toBe(0);
    const files = (await show(keys)).map(({ file }) => String(file));
    for (const file of files) {
      expect(JSON.parse(await readFile(file, 'utf8')).certificates.length).toBeGreaterThan(0);
    }
    expect(await published(keys, 'trust.json')).toEqual({
      certificates: ['test-ca.pem', 'test-ca-2.pem'],
    });
  });

  test('a key that is the identifier itself neither rotates nor can be withdrawn', async () => {
    const keys = await newKeys('--did', 'key');
    const rotated = await merkki('keys', 'rotate', '--keys', keys);
    expect([rotated.code, rotated.err]).toEqual([
      2,
      expect.stringContaining('[keys.cannot-rotate]'),
    ]);
    expect(await show(keys)).toHaveLength(1);
    const { code, err } = await merkki('keys', 'compromise', '--keys', keys);
    expect([code, err]).toEqual([0, expect.stringContaining('status list')]);
    expect((await published(keys))['assertionMethod']).toEqual([]);
  });

  test('of several keys one has to be named', async () => {
    const keys = await newKeys('--did', 'web:amk.example');
    await merkki('keys', 'new', '--did', 'web:amk.example', '--out', keys);
    const { code, err } = await merkki('keys', 'rotate', '--keys', keys, '--lang', 'fi');
    expect([code, err]).toEqual([2, expect.stringContaining('[keys.which]')]);
    const unknown = await merkki('keys', 'rotate', 'none', '--keys', keys);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('[keys.unknown]')]);
    const missing = await merkki('keys', 'show');
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining('[usage.option-missing]'),
    ]);
    const many = await merkki('keys', 'retire', 'a', 'b', '--keys', keys);
    expect([many.code, many.err]).toEqual([2, expect.stringContaining('[usage.too-many]')]);
  });
});
