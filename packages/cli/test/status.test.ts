import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject } from '@merkki/core';
import { createSigner, parseKeyRecord } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { signVcJwt } from '@merkki/proofs/jwt';
import { toStatusListEntry } from '@merkki/proofs/status-list';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, lines, merkki } from './run-merkki.ts';

const url = 'https://amk.example/status/1';
let folder: string;
let keys: string;
let count = 0;

beforeAll(async () => {
  folder = await freshFolder();
  keys = join(folder, 'keys');
  await merkki('keys', 'new', '--did', 'web:amk.example', '--out', keys);
});

async function newList(...words: readonly string[]): Promise<string> {
  count += 1;
  const out = join(folder, `lists-${count % 2}`, `list-${count}.json`);
  const ran = await merkki('status', 'new', '--url', url, '--keys', keys, '--out', out, ...words);
  if (ran.code !== 0) throw new Error(ran.err);
  return out;
}

const change = (action: string, list: string, ...words: readonly string[]) =>
  merkki('status', action, list, '--keys', keys, '--reason', 'wrong grade', ...words);

async function show(list: string, ...words: readonly string[]) {
  return lines((await merkki('status', 'show', list, '--json', ...words)).out)[0];
}

const readList = async (path: string): Promise<JsonObject> =>
  JSON.parse(await readFile(path, 'utf8'));

/** A badge of the issuer with an entry in the list, as JSON and as VC-JWT. */
async function badge(index: number, purpose: 'revocation' | 'suspension' = 'revocation') {
  const [name = ''] = (await readdir(keys)).filter((file) => file.endsWith('.key.json'));
  const record = parseKeyRecord(JSON.parse(await readFile(join(keys, name), 'utf8')));
  if (!record.ok) throw new Error('The key file is none.');
  const unsigned = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `urn:uuid:5f3f6f0a-3c39-4a0c-9d4a-${String(index).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Wound care',
    issuer: { id: 'did:web:amk.example', type: ['Profile'], name: 'AMK' },
    validFrom: '2026-10-01T08:00:00Z',
    credentialSubject: {
      id: 'did:example:learner',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://amk.example/achievements/1',
        type: ['Achievement'],
        name: 'Wound care',
        description: 'Two credits',
        criteria: { narrative: 'All tasks were passed.' },
      },
    },
    credentialStatus: toStatusListEntry({ list: url, index, purpose }),
  };
  const signer = createSigner(record.value);
  const json = join(folder, `badge-${index}.json`);
  const documentLoader = createDocumentLoader();
  const created = '2026-10-01T08:00:00Z';
  await writeFile(
    json,
    JSON.stringify(await signDataIntegrity(unsigned, { signer, created, documentLoader })),
  );
  const jwt = join(folder, `badge-${index}.jwt`);
  await writeFile(jwt, await signVcJwt(unsigned, { signer }));
  return { json, jwt };
}

/** A resolver map that also answers for the list. */
async function resolver(list: string): Promise<string> {
  const path = join(folder, 'map.json');
  const documents = { 'did:web:amk.example': 'keys/did.json', [url]: list };
  await writeFile(path, JSON.stringify({ documents }));
  return path;
}

describe('merkki status', () => {
  test('makes a list, revokes in it, and verify sees it', async () => {
    const list = await newList();
    const { json, jwt } = await badge(94_567);
    const words = ['--resolver', await resolver(list), '--json'];
    expect(lines((await merkki('verify', json, ...words)).out)[0]).toMatchObject({
      verdict: 'valid',
      checks: expect.arrayContaining([expect.objectContaining({ code: 'status.ok' })]),
    });
    const revoked = await change('revoke', list, '--credential', jwt, '--json');
    expect([revoked.code, lines(revoked.out)]).toEqual([
      0,
      [
        {
          file: list,
          action: 'revoke',
          index: 94_567,
          changed: true,
          validFrom: '2026-11-24T10:00:01Z',
        },
      ],
    ]);
    const after = await merkki('verify', json, ...words);
    expect(after.code).toBe(1);
    expect(lines(after.out)[0]).toMatchObject({
      verdict: 'invalid',
      checks: expect.arrayContaining([expect.objectContaining({ code: 'status.revoked' })]),
    });
  });

  test('serves verify a list in a VC-JWT, and cannot decide without the list', async () => {
    const { json } = await badge(12);
    const none = await merkki('verify', json, '--resolver', join(keys, 'resolver.json'), '--json');
    expect(none.code).toBe(3);
    expect(none.out).toContain('status.unavailable');
    const { proof: _proof, ...unsigned } = await readList(await newList());
    const [name = ''] = (await readdir(keys)).filter((file) => file.endsWith('.key.json'));
    const record = parseKeyRecord(JSON.parse(await readFile(join(keys, name), 'utf8')));
    const token = record.ok
      ? await signVcJwt(unsigned, { signer: createSigner(record.value) })
      : '';
    const path = join(folder, 'list.jwt');
    await writeFile(path, `${token}\n`);
    const found = await merkki('verify', json, '--resolver', await resolver(path), '--json');
    expect(lines(found.out)[0]).toMatchObject({ verdict: 'valid' });
  });

  test('suspends and reinstates, but reinstates nothing that was revoked', async () => {
    const list = await newList('--purpose', 'revocation,suspension');
    await change('suspend', list, '--index', '5');
    expect(await show(list, '--index', '5')).toMatchObject({ value: 1, marked: 1 });
    await change('reinstate', list, '--index', '5');
    expect(await show(list, '--index', '5')).toMatchObject({
      value: 0,
      history: [
        { action: 'suspend', reason: 'wrong grade' },
        { action: 'reinstate', reason: 'wrong grade' },
      ],
    });
    await change('revoke', list, '--index', '6');
    const refused = await change('reinstate', list, '--index', '6');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('[status.revoked]')]);
    expect(await show(list, '--index', '6')).toMatchObject({ value: 1 });
  });

  test('gives each version a later beginning, and writes none when nothing changes', async () => {
    const list = await newList();
    await change('revoke', list, '--index', '1');
    const first = await readFile(list, 'utf8');
    const again = await change('revoke', list, '--index', '1', '--json');
    expect(lines(again.out)[0]).toMatchObject({ changed: false });
    expect(await readFile(list, 'utf8')).toBe(first);
    await change('revoke', list, '--index', '2');
    expect((await readList(list))['validFrom']).toBe('2026-11-24T10:00:02Z');
  });

  test('revokes with a new key what a compromised one had signed', async () => {
    const own = join(folder, 'own-keys');
    await merkki('keys', 'new', '--did', 'web:hammas.example', '--out', own);
    const list = join(folder, 'own-list.json');
    await merkki('status', 'new', '--url', url, '--keys', own, '--out', list);
    const [first] = lines((await merkki('keys', 'show', '--keys', own, '--json')).out);
    await merkki('keys', 'rotate', '--keys', own);
    await merkki('keys', 'compromise', '--keys', own, String(first?.['id']));
    const words = ['--keys', own, '--reason', 'stolen key', '--index', '9'];
    const ran = await merkki('status', 'revoke', list, ...words);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const { proof } = await readList(list);
    expect(isJsonObject(proof) && proof['verificationMethod']).not.toBe(first?.['id']);
    expect(await show(list, '--index', '9')).toMatchObject({ value: 1 });
  });

  test('loses no change when many happen at once', async () => {
    const list = await newList();
    const indexes = Array.from({ length: 12 }, (_, index) => index * 1_000);
    const ran = await Promise.all(
      indexes.map((index) => change('revoke', list, '--index', String(index))),
    );
    expect(ran.map(({ code }) => code)).toEqual(indexes.map(() => 0));
    expect(await show(list)).toMatchObject({ marked: 12, length: 131_072 });
    expect((await readdir(dirname(list))).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  test('signs no list that somebody else changed', async () => {
    const list = await newList();
    const credential = await readList(list);
    const subject = credential['credentialSubject'];
    const purpose = { ...(isJsonObject(subject) ? subject : {}), statusPurpose: 'suspension' };
    await writeFile(list, JSON.stringify({ ...credential, credentialSubject: purpose }));
    const ran = await change('suspend', list, '--index', '1', '--json');
    expect([ran.code, lines(ran.out)[0]]).toEqual([
      1,
      { file: list, error: { code: 'status.list-proof' } },
    ]);
  });

  test.each([
    [['--index', '131072'], 'status.range'],
    [['--credential', 'badge'], 'status.no-entry'],
  ])('refuses to revoke %j with exit code 1', async (words, code) => {
    const list = await newList();
    const { json } = await badge(3, 'suspension');
    const ran = await change(
      'revoke',
      list,
      ...words.map((word) => (word === 'badge' ? json : word)),
    );
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(`[${code}]`)]);
  });

  test('suspends nothing in a list that is not about it, and shows nothing of another file', async () => {
    const list = await newList();
    const purpose = await change('suspend', list, '--index', '1');
    expect([purpose.code, purpose.err]).toEqual([1, expect.stringContaining('[status.purpose]')]);
    const other = await merkki('status', 'show', join(keys, 'did.json'));
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('[status.list-invalid]')]);
    const range = await merkki('status', 'show', list, '--index', '131072');
    expect([range.code, range.err]).toEqual([1, expect.stringContaining('[status.range]')]);
  });

  test('tells a person what it did', async () => {
    const list = await newList();
    expect((await change('revoke', list, '--index', '7')).out).toContain('Revoked: place 7');
    const shown = await merkki('status', 'show', list, '--index', '7');
    expect(shown.out).toContain('Marked: 1 of 131072 places');
    expect(shown.out).toContain('revoke: wrong grade');
  });

  test('is a usage error without what it needs', async () => {
    const list = await newList();
    const codes = [
      await merkki('status', 'new', '--keys', keys, '--out', join(folder, 'x.json')),
      await merkki('status', 'new', '--url', url, '--keys', keys, '--out', list),
      await merkki(
        'status',
        'new',
        '--url',
        'http://a.example/',
        '--keys',
        keys,
        '--out',
        join(folder, 'x.json'),
      ),
      await merkki(
        'status',
        'new',
        '--url',
        url,
        '--keys',
        keys,
        '--out',
        join(folder, 'x.json'),
        '--length',
        '7',
      ),
      await merkki(
        'status',
        'new',
        '--url',
        url,
        '--keys',
        keys,
        '--out',
        join(folder, 'x.json'),
        '--purpose',
        'fun',
      ),
      await merkki('status', 'revoke', list, '--index', '1', '--keys', keys),
      await change('revoke', list),
      await change('revoke', list, '--index', '-1'),
      await change('revoke', list, '--index', '1', '--credential', list),
      await merkki('status', 'show'),
      await merkki('status', 'show', join(folder, 'none.json')),
    ].map(({ code }) => code);
    expect(codes).toEqual(codes.map(() => 2));
    expect((await readdir(folder)).filter((name) => name.startsWith('x.json'))).toEqual([]);
  });
});
