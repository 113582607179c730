import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedExample, example, freshFolder, lines, merkki } from './run-merkki.ts';

const definition = example('wound-care-at-home.yaml');
const recipients = example('recipients.csv');

let folder: string;
let keys: string;
let verifyOptions: readonly string[];

async function newKey(...words: readonly string[]): Promise<void> {
  const { code, err } = await merkki('keys', 'new', ...words, '--out', keys);
  if (code !== 0) throw new Error(err);
}

beforeAll(async () => {
  folder = await freshFolder();
  keys = join(folder, 'keys');
  await newKey('--did', 'web:amk.example');
  await newKey('--did', 'web:amk.example', '--alg', 'ES256');
  await newKey('--did', 'web:amk.example', '--certificate');
  verifyOptions = ['--resolver', join(keys, 'resolver.json'), '--trust', join(keys, 'trust.json')];
});

function issue(out: string, ...words: readonly string[]): ReturnType<typeof merkki> {
  return merkki(
    'issue',
    definition,
    '--recipients',
    recipients,
    '--keys',
    keys,
    '--out',
    out,
    ...words,
  );
}

async function filesOf(out: string, ending: string): Promise<readonly string[]> {
  return (await readdir(out))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(out, name));
}

describe('merkki keys new', () => {
  test('writes keys for the owner alone, and public documents without a secret', async () => {
    const names = await readdir(keys);
    const secret = names.filter((name) => name.endsWith('.key.json'));
    expect(secret).toHaveLength(3);
    for (const name of secret) expect((await stat(join(keys, name))).mode & 0o777).toBe(0o600);
    const did = JSON.parse(await readFile(join(keys, 'did.json'), 'utf8'));
    expect(did).toMatchObject({ id: 'did:web:amk.example' });
    expect(did.assertionMethod).toHaveLength(3);
    for (const name of ['did.json', 'jwks.json']) {
      expect(await readFile(join(keys, name), 'utf8')).not.toContain('"d"');
    }
  });

  test('keeps the documents of a published DID when another key joins', async () => {
    const other = join(await freshFolder(), 'keys');
    await merkki('keys', 'new', '--did', 'web:amk.example:badges', '--out', other);
    await merkki('keys', 'new', '--did', 'key', '--out', other);
    await merkki('keys', 'new', '--did', 'jwk', '--alg', 'RS256', '--out', other);
    const did = JSON.parse(await readFile(join(other, 'did.json'), 'utf8'));
    expect(did.id).toBe('did:web:amk.example:badges');
    const { documents } = JSON.parse(await readFile(join(other, 'resolver.json'), 'utf8'));
    expect(Object.keys(documents)).toHaveLength(3);
  });

  test('refuses an RSA did:key and an Ed25519 certificate', async () => {
    const rsa = await merkki('keys', 'new', '--did', 'key', '--alg', 'RS256', '--out', folder);
    expect([rsa.code, rsa.err]).toEqual([2, expect.stringContaining('[keys.did-key-rsa]')]);
    const seal = await merkki(
      'keys',
      'new',
      '--did',
      'key',
      '--alg',
      'Ed25519',
      '--certificate',
      '--out',
      folder,
    );
    expect([seal.code, seal.err]).toEqual([2, expect.stringContaining('[usage.option-value]')]);
  });
});

describe('merkki issue and verify', () => {
  test('issues badges with embedded proofs and bakes them', async () => {
    const out = join(folder, 'ob3-di');
    const { code, err } = await issue(out, '--bake', example('wound-care-at-home.png'));
    expect([code, err]).toEqual([0, expect.stringContaining('3')]);
    const files = [...(await filesOf(out, '.json')), ...(await filesOf(out, '.png'))];
    expect(files).toHaveLength(6);
    const verified = await merkki('verify', ...files, ...verifyOptions, '--json');
    expect(verified.code).toBe(0);
    for (const line of lines(verified.out)) {
      expect(line).toMatchObject({
        verdict: 'valid',
        proof: ['eddsa-rdfc-2022'],
        issuer: { id: 'did:web:amk.example' },
        achievement: { name: 'Haavanhoito kotihoidossa' },
      });
    }
  });

  test('issues VC-JWT and bakes it into SVG', async () => {
    const out = join(folder, 'ob3-jwt');
    const words = [
      '--format',
      'ob3-jwt',
      '--language',
      'sv',
      '--bake',
      example('wound-care-at-home.svg'),
    ];
    expect((await issue(out, ...words)).code).toBe(0);
    const files = [...(await filesOf(out, '.jwt')), ...(await filesOf(out, '.svg'))];
    expect(files).toHaveLength(6);
    const verified = await merkki('verify', ...files, ...verifyOptions, '--json');
    expect(verified.code).toBe(0);
    expect(lines(verified.out)[0]).toMatchObject({ format: 'ob3-jwt', proof: ['ES256'] });
  });

  test('issues sealed European credentials', async () => {
    const out = join(folder, 'elm');
    expect((await issue(out, '--format', 'elm-jades')).code).toBe(0);
    const files = await filesOf(out, '.jsonld');
    expect(files).toHaveLength(3);
    const verified = await merkki('verify', ...files, ...verifyOptions, '--json');
    expect(verified.code).toBe(0);
    expect(lines(verified.out)[0]).toMatchObject({ format: 'elm-jades', verdict: 'valid' });
    expect((await merkki('verify', ...files)).code).toBe(3);
  });

  test('lists what was issued, and issues nothing twice', async () => {
    const out = join(folder, 'twice');
    await issue(out);
    const manifest = await readFile(join(out, 'manifest.ndjson'), 'utf8');
    expect(lines(manifest)).toHaveLength(3);
    const before = await readdir(out);
    const again = await issue(out, '--json');
    expect(again.code).toBe(0);
    expect(lines(again.out).map(({ outcome }) => outcome)).toEqual([
      'skipped',
      'skipped',
      'skipped',
    ]);
    expect(await readdir(out)).toEqual(before);
    expect(await readFile(join(out, 'manifest.ndjson'), 'utf8')).toBe(manifest);
  });

  test('reports a recipient who has the credential with another grade, and changes nothing', async () => {
    const out = join(folder, 'conflict');
    await issue(out);
    const changed = join(folder, 'changed.csv');
    await writeFile(changed, (await readFile(recipients, 'utf8')).replace(',4,', ',2,'));
    const manifest = await readFile(join(out, 'manifest.ndjson'), 'utf8');
    const { code, err } = await merkki(
      'issue',
      definition,
      '--recipients',
      changed,
      '--keys',
      keys,
      '--out',
      out,
    );
    expect([code, err]).toEqual([1, expect.stringContaining('[issue.conflict]')]);
    expect(await readFile(join(out, 'manifest.ndjson'), 'utf8')).toBe(manifest);
  });

  test('reads recipients from NDJSON and from a JSON array alike', async () => {
    const ndjson = join(folder, 'ndjson');
    const array = join(folder, 'array');
    const list = join(folder, 'recipients.json');
    const text = await readFile(example('recipients.ndjson'), 'utf8');
    await writeFile(list, `[${text.trim().split('\n').join(',')}]`);
    const from = (path: string, out: string): ReturnType<typeof merkki> =>
      merkki('issue', definition, '--recipients', path, '--keys', keys, '--out', out);
    expect((await from(example('recipients.ndjson'), ndjson)).code).toBe(0);
    expect((await from(list, array)).code).toBe(0);
    expect(await readdir(array)).toEqual(await readdir(ndjson));
  });

  test.each([
    [
      'learnerId,email,givenName,familyName\n131052-308T,,Aino,Esimerkki\n',
      'mc.recipient-personal-identity-code',
    ],
    ['learnerId,email,givenName,familyName\n,,Aino,Esimerkki\n', 'mc.recipient-unidentified'],
    ['email,givenName\na@example.org,Aino\n', 'mc.missing'],
    ['email,givenName,familyName\na@example.org,A,B\nA@example.org,A,B\n', 'recipients.duplicate'],
    ['email,givenName,familyName,completedOn\na@example.org,A,B,30.2.2026\n', 'mc.date'],
    ['email,givenName,familyName,grade\na@example.org,A,B,6\n', 'recipients.unknown-grade'],
    ['email,givenName,familyName,grade\na@example.org,A,B,0\n', 'recipients.failing-grade'],
    [
      'email,givenName,familyName,achievedOutcomes\na@example.org,A,B,lo99\n',
      'recipients.unknown-outcome',
    ],
    [
      'email,givenName,familyName,offering\na@example.org,A,B,never\n',
      'recipients.unknown-offering',
    ],
  ])('issues nothing for a list with a bad recipient (%#: %s)', async (text, expected) => {
    const out = join(await freshFolder(), 'out');
    const list = join(await freshFolder(), 'bad.csv');
    await writeFile(list, text);
    const { code, err } = await merkki(
      'issue',
      definition,
      '--recipients',
      list,
      '--keys',
      keys,
      '--out',
      out,
    );
    expect(code).toBe(1);
    expect(err).toContain(`[${expected}]`);
    await expect(readdir(out)).rejects.toThrow();
  });

  test('issues nothing that the quality rules call an error', async () => {
    const path = await changedExample(folder, (text) =>
      text.replace(/^level:\n(?: .*\n)+/m, 'level: {}\n'),
    );
    const out = join(folder, 'bad-level');
    const { code, err } = await merkki(
      'issue',
      path,
      '--recipients',
      recipients,
      '--keys',
      keys,
      '--out',
      out,
    );
    expect(code).toBe(1);
    expect(err).toContain('EU-A1-08');
    await expect(readdir(out)).rejects.toThrow();
  });

  test('ends with 2 when no key fits', async () => {
    const other = join(await freshFolder(), 'keys');
    await merkki('keys', 'new', '--did', 'key', '--alg', 'ES256', '--out', other);
    const { code, err } = await merkki(
      'issue',
      definition,
      '--recipients',
      recipients,
      '--keys',
      other,
      '--out',
      join(folder, 'none'),
    );
    expect([code, err]).toEqual([2, expect.stringContaining('[keys.none-fits]')]);
  });

  test('refuses a picture that is none before anything is written', async () => {
    const out = join(folder, 'no-picture');
    const { code, err } = await issue(out, '--bake', recipients);
    expect([code, err]).toEqual([2, expect.stringContaining('[bake.not-an-image]')]);
    await expect(readdir(out)).rejects.toThrow();
  });

  test('finds a changed badge invalid and says why', async () => {
    const out = join(folder, 'tampered');
    await issue(out);
    const [path = ''] = await filesOf(out, '.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"creditsEarned": 5', '"creditsEarned": 30'));
    const { code, out: told } = await merkki('verify', path, ...verifyOptions, '--json');
    expect(code).toBe(1);
    const checks = lines(told)[0]?.['checks'];
    expect(checks).toContainEqual(
      expect.objectContaining({ id: 'proof', outcome: 'fail', code: 'proof.signature' }),
    );
  });

  test('cannot decide without the issuer’s document, and decides with another clock', async () => {
    const out = join(folder, 'clock');
    await issue(out);
    const [path = ''] = await filesOf(out, '.json');
    expect((await merkki('verify', path)).code).toBe(3);
    const early = await merkki('verify', path, ...verifyOptions, '--at', '2020-01-01', '--json');
    expect(early.code).toBe(1);
  });

  test('compares the recipient', async () => {
    const out = join(folder, 'recipient');
    const list = join(folder, 'mail.csv');
    await writeFile(list, 'email,givenName,familyName\nAino@example.org,Aino,Esimerkki\n');
    await merkki('issue', definition, '--recipients', list, '--keys', keys, '--out', out);
    const [path = ''] = await filesOf(out, '.json');
    const asked = (value: string): ReturnType<typeof merkki> =>
      merkki('verify', path, ...verifyOptions, '--recipient', `emailAddress=${value}`);
    expect((await asked('Aino@example.org')).code).toBe(0);
    expect((await asked('other@example.org')).code).toBe(1);
  });

  test('goes on after a file that cannot be opened', async () => {
    const missing = join(folder, 'nowhere.json');
    const { code, out } = await merkki('verify', missing, definition, '--json');
    expect(code).toBe(2);
    expect(lines(out)).toMatchObject([
      { input: missing, error: { code: 'file.unreadable' } },
      { input: definition, verdict: 'invalid' },
    ]);
  });

  test.each([
    ['--resolver', '{"documents": []}', 'resolver.malformed'],
    ['--trust', '{"issuers": "did:web:x"}', 'trust.malformed'],
    ['--trust', 'not json', 'trust.malformed'],
  ])('refuses a bad %s file (%#)', async (option, text, expected) => {
    const path = join(await freshFolder(), 'bad.json');
    await writeFile(path, text);
    const { code, err } = await merkki('verify', definition, option, path);
    expect([code, err]).toEqual([2, expect.stringContaining(`[${expected}]`)]);
  });
});

describe('merkki bake and unbake', () => {
  test.each(['png', 'svg'])('round trip through %s', async (kind) => {
    const credential = join(folder, 'credential.json');
    await writeFile(credential, '{"id":"urn:uuid:1","name":"]]> ääkköset 🦉"}');
    const baked = join(folder, `baked.${kind}`);
    const picture = example(`wound-care-at-home.${kind}`);
    expect((await merkki('bake', picture, credential, '--out', baked)).code).toBe(0);
    const { code, out } = await merkki('unbake', baked);
    expect([code, out]).toEqual([0, '{"id":"urn:uuid:1","name":"]]> ääkköset 🦉"}\n']);
  });

  test('says that a picture has no credential', async () => {
    const { code, out, err } = await merkki('unbake', example('wound-care-at-home.png'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('[bake.png.missing]');
  });

  test('leaves no file behind when baking fails', async () => {
    const out = join(await freshFolder(), 'no.png');
    const credential = join(folder, 'good.json');
    await writeFile(credential, '{"id":"urn:uuid:1"}');
    const { code, err } = await merkki('bake', recipients, credential, '--out', out);
    expect([code, err]).toEqual([2, expect.stringContaining('[bake.not-an-image]')]);
    await expect(stat(out)).rejects.toThrow();
  });
});
