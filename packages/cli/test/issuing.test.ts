import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../src/index.ts';
import { changedExample, example, freshFolder, lines, merkki } from './run-merkki.ts';

const definition = example('wound-care-at-home.yaml');
const recipients = example('recipients.csv');
const list = 'https://amk.example/status/1';

let folder: string;
let keys: string;

beforeAll(async () => {
  folder = await freshFolder();
  keys = join(folder, 'keys');
  const made = await merkki(
    'keys',
    'new',
    '--did',
    'web:amk.example',
    '--alg',
    'ES256',
    '--out',
    keys,
  );
  if (made.code !== 0) throw new Error(made.err);
});

const words = (out: string, ...more: readonly string[]): readonly string[] => [
  definition,
  '--recipients',
  recipients,
  '--keys',
  keys,
  '--out',
  out,
  '--format',
  'ob3-jwt',
  ...more,
];
const issue = (out: string, ...more: readonly string[]): ReturnType<typeof merkki> =>
  merkki('issue', ...words(out, ...more));

describe('merkki issue', () => {
  test('gives each credential a place in the status list, which credentials looks up', async () => {
    const out = join(folder, 'status');
    const issued = await issue(out, '--status-list', list, '--json');
    expect(issued.code).toBe(0);
    const told = lines(issued.out);
    const { code, out: found } = await merkki('credentials', out, '--json');
    expect(code).toBe(0);
    expect(lines(found).map(({ status }) => status)).toEqual(told.map(({ status }) => status));
    const id = String(told[1]?.['id']);
    const one = await merkki('credentials', out, '--id', id);
    expect(one.out).toMatch(new RegExp(`^${id}\tvalid\tob3-jwt:done\t${list}#\\d+\t-\n$`));
    expect((await merkki('credentials', out, '--id', 'urn:none')).code).toBe(1);
    const ending = await merkki('credentials', out, '--ends-before', '2099-01-01', '--json');
    expect([ending.code, ending.out]).toEqual([0, '']);
  });

  test('bakes in a second run what was issued without a picture', async () => {
    const out = join(folder, 'later');
    await issue(out);
    const again = await issue(out, '--bake', example('wound-care-at-home.png'), '--json');
    expect(lines(again.out).map(({ outcome }) => outcome)).toEqual(['baked', 'baked', 'baked']);
    const manifest = lines(await readFile(join(out, 'manifest.ndjson'), 'utf8'));
    expect(manifest.map(({ files }) => (Array.isArray(files) ? files.length : 0))).toEqual([
      2, 2, 2,
    ]);
    expect((await readdir(out)).filter((name) => name.endsWith('.png'))).toHaveLength(3);
    expect((await merkki('audit', 'check', out)).code).toBe(0);
  });

  test('lists in a dry run everything that is wrong, and writes nothing', async () => {
    const out = join(folder, 'dry');
    const bad = join(folder, 'bad.csv');
    await writeFile(
      bad,
      'email,givenName,familyName,completedOn\na@example.org,A,B,2027-05-01\na@example.org,A,B,\nnobody,C,D,\n',
    );
    const leaky = await changedExample(folder, (text) =>
      text.replace(/^level:\n(?: .*\n)+/m, 'level: {}\n'),
    );
    const none = join(await freshFolder(), 'keys');
    await merkki('keys', 'new', '--did', 'key', '--alg', 'ES384', '--out', none);
    const { code, err } = await merkki(
      'issue',
      leaky,
      '--recipients',
      bad,
      '--keys',
      none,
      '--out',
      out,
      '--bake',
      recipients,
      '--dry-run',
    );
    expect(code).toBe(2);
    for (const expected of [
      'mc.format',
      'recipients.duplicate',
      'issue.date-future',
      'issue.image-type',
      'keys.none-fits',
      'issue.quality',
    ]) {
      expect(err).toContain(`[${expected}]`);
    }
    expect(err).toContain('EU-A1-08');
    await expect(readdir(out)).rejects.toThrow();
  });

  test('tells in a dry run what would be done', async () => {
    const out = join(folder, 'dry-good');
    const { code, out: told } = await issue(out, '--dry-run', '--json');
    expect(code).toBe(0);
    expect(lines(told)).toMatchObject([{ problems: [], fresh: 3, existing: 0 }]);
    await expect(readdir(out)).rejects.toThrow();
  });

  test('goes on with a run with --resume, and says when there is none', async () => {
    const out = join(folder, 'resume');
    const none = await issue(out, '--resume');
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringContaining('[usage.nothing-to-resume]'),
    ]);
    await issue(out);
    expect((await issue(out, '--resume')).code).toBe(0);
  });

  test('issues again under another key of the run', async () => {
    const out = join(folder, 'runs');
    await issue(out, '--run', 'spring');
    const autumn = await issue(out, '--run', 'autumn', '--json');
    expect(lines(autumn.out).map(({ outcome }) => outcome)).toEqual(['issued', 'issued', 'issued']);
  });

  test('ends with 3 while another run is at work in the folder', async () => {
    const { createFileStore } = await import('@merkki/issuer/node');
    const out = join(folder, 'busy');
    await createFileStore(out).exclusively(async () => {
      const { code, err } = await issue(out);
      expect([code, err]).toEqual([3, expect.stringContaining('[store.locked]')]);
    });
  });

  test('shows a bar where a person watches, and takes it away', async () => {
    let err = '';
    const terminal = {
      out: () => {},
      err: (text: string) => {
        err += text;
      },
      columns: 80,
      colour: false,
      interactive: true,
    };
    await main(['issue', ...words(join(folder, 'bar'))], {
      terminal,
      now: () => '2026-11-24T10:00:00Z',
    });
    expect(err).toContain('\r████████████████████████ 3/3');
    expect(err).toContain('\r\u001b[K');
    expect((await issue(join(folder, 'no-bar'))).err).not.toContain('█');
  });
});

describe('merkki credentials revoke, suspend and reinstate', () => {
  test('record the change with its reason and say where to publish it', async () => {
    const out = join(folder, 'standing');
    const issued = await issue(
      out,
      '--status-list',
      list,
      '--status-purpose',
      'suspension',
      '--json',
    );
    const id = String(lines(issued.out)[0]?.['id']);
    const change = (action: string): ReturnType<typeof merkki> =>
      merkki('credentials', action, out, '--id', id, '--reason', 'Under review.');
    const suspended = await change('suspend');
    expect([suspended.code, suspended.err]).toEqual([
      0,
      expect.stringMatching(/merkki status suspend FILE --index \d+/),
    ]);
    expect((await change('reinstate')).out).toContain('valid');
    expect((await change('revoke')).out).toContain('revoked');
    const late = await change('reinstate');
    expect([late.code, late.err]).toEqual([1, expect.stringContaining('[standing.final]')]);
    const told = await merkki('credentials', out, '--id', id, '--json');
    expect(lines(told.out)).toMatchObject([{ standing: 'revoked', reason: 'Under review.' }]);
  });
});

describe('merkki correct', () => {
  test('replaces a credential and says what is left to do', async () => {
    const out = join(folder, 'correct');
    const issued = await issue(out, '--status-list', list, '--json');
    const replaces = String(lines(issued.out)[0]?.['id']);
    const right = join(folder, 'right.csv');
    await writeFile(right, 'email,givenName,familyName,grade\naino@example.org,Aino,Hakasalo,5\n');
    const correct = (...more: readonly string[]): ReturnType<typeof merkki> =>
      merkki(
        'correct',
        definition,
        '--replaces',
        replaces,
        '--recipients',
        right,
        '--keys',
        keys,
        '--out',
        out,
        '--format',
        'ob3-jwt',
        '--reason',
        'Wrong grade.',
        ...more,
      );
    const { code, err } = await correct();
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/merkki status revoke FILE --index \d+/),
    ]);
    const again = await correct('--json');
    expect(lines(again.out)).toMatchObject([{ codes: [], replaced: { changed: false } }]);
    const { out: told } = await merkki('credentials', out, '--json');
    expect(lines(told).map(({ standing }) => standing)).toEqual([
      'revoked',
      'valid',
      'valid',
      'valid',
    ]);
    expect((await merkki('audit', 'check', out)).code).toBe(0);
  });

  test('takes one recipient, and a credential that was issued here', async () => {
    const out = join(folder, 'correct-none');
    const many = await merkki('correct', ...words(out, '--replaces', 'urn:none'));
    expect([many.code, many.err]).toEqual([2, expect.stringContaining('[usage.one-recipient]')]);
    const one = join(folder, 'one.csv');
    await writeFile(one, 'email,givenName,familyName\na@example.org,A,B\n');
    const unknown = await merkki(
      'correct',
      definition,
      '--replaces',
      'urn:none',
      '--recipients',
      one,
      '--keys',
      keys,
      '--out',
      out,
      '--format',
      'ob3-jwt',
    );
    expect([unknown.code, unknown.err]).toEqual([
      2,
      expect.stringContaining('[issue.unknown-credential]'),
    ]);
  });
});

describe('merkki audit check', () => {
  test('finds a changed line, a missing file and an end that was cut off', async () => {
    const out = join(folder, 'audit');
    await issue(out);
    const log = join(out, 'audit.ndjson');
    const whole = await merkki('audit', 'check', out, '--json');
    expect(whole.code).toBe(0);
    const head = String(lines(whole.out)[0]?.['head']);
    const text = await readFile(log, 'utf8');

    await writeFile(log, text.replace('"planned"', '"plannee"'));
    const changed = await merkki('audit', 'check', out);
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('[audit.changed]')]);

    await writeFile(log, `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    expect((await merkki('audit', 'check', out)).code).toBe(0);
    const cut = await merkki('audit', 'check', out, '--head', head);
    expect([cut.code, cut.err]).toEqual([1, expect.stringContaining('[audit.head-missing]')]);

    await writeFile(log, text);
    const [badge = ''] = (await readdir(out)).filter((name) => name.endsWith('.jwt'));
    await rm(join(out, badge));
    const gone = await merkki('audit', 'check', out);
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('[audit.file-missing]')]);
  });

  test('ends with 2 where there is no log', async () => {
    expect((await merkki('audit', 'check', folder)).code).toBe(2);
  });
});
