import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { example, freshFolder, lines, merkki } from './run-merkki.ts';

let folder: string;
let resolver: readonly string[];
/** A badge of a did:web issuer. */
let badge: string;
/** A badge whose status list is at an address that no network loader asks. */
let blocked: string;

async function issued(name: string, did: string, ...words: readonly string[]): Promise<string> {
  const keys = join(folder, `${name}-keys`);
  const out = join(folder, name);
  const list = join(folder, `${name}.csv`);
  await writeFile(list, 'email,givenName,familyName\naino@example.org,Aino,Esimerkki\n');
  await merkki('keys', 'new', '--did', did, '--out', keys);
  const definition = example('wound-care-at-home.yaml');
  const paths = ['--recipients', list, '--keys', keys, '--out', out];
  const { err } = await merkki('issue', definition, ...paths, ...words);
  const file = (await readdir(out)).find((path) => path.endsWith('.json'));
  if (file === undefined) throw new Error(err);
  return join(out, file);
}

beforeAll(async () => {
  folder = await freshFolder();
  badge = await issued('web', 'web:amk.example');
  blocked = await issued('key', 'key', '--status-list', 'https://status.internal/lists/1');
  resolver = ['--resolver', join(folder, 'web-keys', 'resolver.json')];
});

/** The checks of the one report that was printed. */
function checksOf(out: string): unknown {
  return lines(out)[0]?.['checks'];
}

describe('merkki verify --network', () => {
  test('asks no address outside the public internet, and says so', async () => {
    const { code, out, err } = await merkki('verify', blocked, '--network', '--json');
    expect(code).toBe(3);
    expect(err).toContain('[loader.blocked]');
    expect(err).toContain('https://status.internal/lists/1');
    expect(checksOf(out)).toContainEqual(
      expect.objectContaining({ id: 'status', outcome: 'unknown', code: 'status.unavailable' }),
    );
  });

  test('asks nothing without the option', async () => {
    const { code, err } = await merkki('verify', blocked, '--json');
    expect([code, err]).toEqual([3, '']);
  });

  test('asks for nothing that the resolver map gives', async () => {
    const { code, err } = await merkki('verify', badge, '--network', ...resolver);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('the evidence of merkki verify', () => {
  test('makes the same verification again, with nothing else', async () => {
    const file = join(folder, 'evidence.json');
    const first = await merkki('verify', badge, ...resolver, '--save-evidence', file, '--json');
    expect([first.code, first.err]).toEqual([0, expect.stringContaining(`--evidence ${file}`)]);
    const { at } = JSON.parse(await readFile(file, 'utf8'));
    const again = await merkki('verify', badge, '--evidence', file, '--at', at, '--json');
    expect([again.code, again.out]).toEqual([0, first.out]);
    expect((await merkki('verify', badge)).code).toBe(3);
  });

  test('counts for nothing once it was changed', async () => {
    const file = join(folder, 'changed.json');
    await merkki('verify', badge, ...resolver, '--save-evidence', file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"content": "..../, '"content": "AAAA'));
    expect((await merkki('verify', badge, '--evidence', file)).code).toBe(3);
  });

  test.each([
    '[]',
    '{"version":2,"at":"2026-11-24T10:00:00Z","documents":[]}',
    '{"version":1,"at":"yesterday","documents":[]}',
    '{"version":1,"at":"2026-11-24T10:00:00Z","documents":[{"kind":"spell","id":"x","sha256":"x"}]}',
  ])('is refused when the file is none: %s', async (text) => {
    const file = join(folder, 'bad.json');
    await writeFile(file, text);
    const { code, err } = await merkki('verify', badge, '--evidence', file);
    expect([code, err]).toEqual([2, expect.stringContaining('[evidence.malformed]')]);
  });

  test('goes with no other source, and is gathered for one credential', async () => {
    const clash = await merkki('verify', badge, '--evidence', 'x', '--network');
    expect([clash.code, clash.err]).toEqual([2, expect.stringContaining('usage.options-exclude')]);
    const many = await merkki('verify', badge, badge, '--save-evidence', 'x');
    expect([many.code, many.err]).toEqual([2, expect.stringContaining('usage.one-credential')]);
  });
});

describe('the report of merkki verify', () => {
  test('says under what decides what can be done, in the language asked for', async () => {
    const tampered = join(folder, 'tampered.json');
    const text = await readFile(badge, 'utf8');
    await writeFile(tampered, text.replace('"creditsEarned": 5', '"creditsEarned": 30'));
    const bad = await merkki('verify', tampered, ...resolver, '--lang', 'sv');
    expect(bad.out).toMatch(/✗ proof .*\n +→ Verifieraren: /);
    const open = await merkki('verify', badge);
    expect(open.out).toMatch(/\? .*\n +→ Verifier: allow the network/);
    const good = await merkki('verify', badge, ...resolver);
    expect([good.code, good.out]).toEqual([0, expect.not.stringContaining('→')]);
  });

  test('shows the credentials of a presentation below it', async () => {
    const file = join(folder, 'presentation.json');
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [JSON.parse(await readFile(badge, 'utf8'))],
    };
    await writeFile(file, JSON.stringify(presentation));
    const { code, out } = await merkki('verify', file, ...resolver, '--challenge', 'x');
    expect(code).toBe(1);
    expect(out).toContain(`${file} (1)  VALID  ob3-json`);
  });

  test('is made of no more of a huge file than its limit allows', async () => {
    const file = join(folder, 'huge.json');
    const largest = 8 * 1_048_576;
    for (const [size, expected] of [
      [largest + 1, 'limits.size'],
      [64 * 1_048_576, 'limits.size'],
    ] as const) {
      await writeFile(file, Buffer.alloc(size, ' '));
      const { code, out } = await merkki('verify', file, '--json');
      expect(code).toBe(1);
      expect(checksOf(out)).toContainEqual(expect.objectContaining({ code: expected }));
    }
  });
});

describe('merkki explain', () => {
  test('tells of each member whether it is signed, and what defines it', async () => {
    const { code, out } = await merkki('explain', badge);
    expect(code).toBe(0);
    expect(out).toMatch(
      /\/credentialSubject\/achievement\/name +signed +https:\/\/purl\.imsglobal/,
    );
    expect(out).toMatch(/\/proof\/0\/proofValue +not signed/);
  });

  test('prints JSON', async () => {
    const { out } = await merkki('explain', badge, '--json');
    expect(lines(out)).toMatchObject([
      { input: badge, format: 'ob3-json', coverage: 'defined-terms', missingContexts: [] },
    ]);
  });

  test('leaves open what a missing context would define, and takes it from a map', async () => {
    const file = join(folder, 'own-terms.json');
    const map = join(folder, 'map.json');
    const url = 'https://terms.example/v1';
    const document = {
      '@context': ['https://www.w3.org/ns/credentials/v2', url],
      type: ['VerifiableCredential'],
      issuer: 'did:web:amk.example',
      colour: 'blue',
      credentialSubject: {},
    };
    await writeFile(file, JSON.stringify(document));
    await writeFile(join(folder, 'terms.json'), `{"@context":{"colour":"${url}#colour"}}`);
    await writeFile(map, JSON.stringify({ documents: { [url]: 'terms.json' } }));
    const open = await merkki('explain', file);
    expect([open.code, open.out]).toEqual([3, expect.stringContaining(url)]);
    const known = await merkki('explain', file, '--resolver', map);
    expect(known.code).toBe(0);
    expect(known.out).toMatch(new RegExp(`/colour +not signed +${url}`));
  });

  test('goes on after a file that is no credential, and one that cannot be opened', async () => {
    const missing = join(folder, 'nowhere');
    const { code, out } = await merkki(
      'explain',
      missing,
      example('recipients.csv'),
      badge,
      '--json',
    );
    expect(code).toBe(2);
    expect(lines(out)).toMatchObject([
      { input: missing, error: { code: 'file.unreadable' } },
      { members: [] },
      { format: 'ob3-json' },
    ]);
  });
});
