import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { changedExample, example, freshFolder, lines, merkki } from './run-merkki.ts';

// The first to use a form loads what signs it: JSON-LD, X.509.
vi.setConfig({ testTimeout: 30_000 });

const recipients = example('recipients.csv');

let folder: string;
let keys: string;
let verifyOptions: readonly string[];

beforeAll(async () => {
  folder = await freshFolder();
  keys = join(folder, 'keys');
  for (const words of [[], ['--alg', 'ES256'], ['--certificate', '--alg', 'ES256']]) {
    const ran = await merkki('keys', 'new', '--did', 'web:amk.example', ...words, '--out', keys);
    if (ran.code !== 0) throw new Error(ran.err);
  }
  verifyOptions = ['--resolver', join(keys, 'resolver.json'), '--trust', join(keys, 'trust.json')];
});

function issue(
  out: string,
  words: readonly string[],
  definition = example('wound-care-at-home.yaml'),
  keyFolder = keys,
): ReturnType<typeof merkki> {
  const files = ['--recipients', recipients, '--keys', keyFolder, '--out', join(folder, out)];
  return merkki('issue', definition, ...files, ...words);
}

async function filesOf(out: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, out)).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, out, name));
}

async function verdicts(files: readonly string[]): Promise<readonly unknown[]> {
  const { out } = await merkki('verify', ...files, ...verifyOptions, '--json');
  return lines(out).map(({ verdict }) => verdict);
}

describe('merkki issue --picture', () => {
  test('puts the picture of the definition where viewers show it', async () => {
    const picture = example('wound-care-at-home.png');
    const words = ['--format', 'elm-jades', '--picture', picture];
    expect((await issue('pictured', words)).code).toBe(0);
    const [file = ''] = await filesOf('pictured', '.jsonld');
    const sealed = JSON.parse(await readFile(file, 'utf8'));
    const { individualDisplay } = JSON.parse(sealed.payload).displayParameter;
    const content = (await readFile(picture)).toString('base64');
    for (const { displayDetail } of individualDisplay) {
      expect(displayDetail[0].image.content).toBe(content);
    }
    // Another picture makes another credential.
    const again = await issue('pictured', ['--format', 'elm-jades']);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('issue.conflict')]);
  });

  test('is refused for a badge, which has its own way', async () => {
    const ran = await issue('pictured-badge', ['--picture', example('wound-care-at-home.png')]);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('usage.option-format')]);
  });
});

describe('merkki issue --format elm-di', () => {
  test('issues credentials that verify, and says whom they are for', async () => {
    const { code, err } = await issue('elm-di', ['--format', 'elm-di']);
    expect([code, err]).toEqual([0, expect.stringContaining('Europass')]);
    const files = await filesOf('elm-di', '.elm.json');
    expect(files).toHaveLength(3);
    const { code: verified, out } = await merkki('verify', ...files, ...verifyOptions, '--json');
    expect(verified).toBe(0);
    for (const line of lines(out)) {
      expect(line).toMatchObject({
        verdict: 'valid',
        format: 'elm-di',
        proof: ['eddsa-rdfc-2022'],
        issuer: { id: 'did:web:amk.example' },
      });
    }
  });

  test('issues credentials that a change makes invalid', async () => {
    await issue('elm-di-changed', ['--format', 'elm-di', '--language', 'sv']);
    const [file = ''] = await filesOf('elm-di-changed', '.elm.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Sårvård i hemmet', 'Sårvård på sjukhus'));
    const { code, out } = await merkki('verify', file, ...verifyOptions, '--json');
    expect(code).toBe(1);
    const [report] = lines(out);
    expect(JSON.stringify(report)).toContain('"proof.signature"');
  });

  test('refuses an issuer without a business or VAT number before anything is signed', async () => {
    const definition = await changedExample(await freshFolder(), (text) =>
      text.replaceAll(/^.*scheme: (?:y-tunnus|vat),.*$/gm, ''),
    );
    const { code, err } = await issue('elm-di-anonymous', ['--format', 'elm-di'], definition);
    expect(code).toBe(1);
    expect(err).toContain('[elm.issuer-identifier-missing]');
    expect(err).toContain('y-tunnus');
    expect(await filesOf('elm-di-anonymous', '.elm.json')).toEqual([]);
  });
});

describe('merkki issue --format sd-jwt', () => {
  test.each(['urn:eudi:micro_credential:1', 'urn:eudi:elm:1'])(
    'issues attestations of type %s that verify, and says that they are drafts',
    async (vct) => {
      const out = vct.replaceAll(':', '-');
      const { code, err } = await issue(out, ['--format', 'sd-jwt', '--vct', vct]);
      expect([code, err]).toEqual([0, expect.stringContaining('drafts')]);
      const files = await filesOf(out, '.sd-jwt');
      expect(files).toHaveLength(3);
      const verified = await merkki('verify', ...files, ...verifyOptions, '--json');
      expect(lines(verified.out)[0]).toMatchObject({
        verdict: 'valid',
        format: 'sd-jwt',
        proof: ['ES256'],
        issuer: { id: 'did:web:amk.example', name: expect.any(String) },
        achievement: { name: expect.stringMatching(/Haavanhoito|Wound/) },
      });
      const text = await readFile(files[0] ?? '', 'utf8');
      expect(await verdicts(files)).toEqual(['valid', 'valid', 'valid']);
      const bare = join(await freshFolder(), 'bare.sd-jwt');
      await writeFile(bare, `${text.split('~')[0]}~`);
      expect(await verdicts([bare])).toEqual(['valid']);
    },
  );

  test('does not issue the other type to whom it issued one', async () => {
    await issue('types', ['--format', 'sd-jwt']);
    const again = await issue('types', ['--format', 'sd-jwt', '--vct', 'urn:eudi:elm:1']);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('[issue.conflict]')]);
  });

  test('has no place in a status list', async () => {
    const words = ['--format', 'sd-jwt', '--status-list', 'https://amk.example/status/1'];
    const { code, err } = await issue('sd-jwt-status', words);
    expect([code, err]).toEqual([1, expect.stringContaining('[issue.no-status]')]);
  });
});

test.each([
  ['--vct', 'urn:eudi:elm:1', 'elm-jades'],
  ['--tsa', 'https://tsa.example', 'elm-di'],
  ['--mandate', 'By agreement.', 'ob3-di'],
])('refuses %s %s with --format %s', async (option, value, format) => {
  const { code, err } = await issue('unused', [option, value, '--format', format]);
  expect([code, err]).toEqual([2, expect.stringContaining('[usage.option-format]')]);
});

test.each(['ftp://tsa.example', 'tsa.example', 'https://user:secret@tsa.example'])(
  'takes no %s for a time-stamping authority',
  async (address) => {
    const { code, err } = await issue('unused', ['--format', 'elm-jades', '--tsa', address]);
    expect([code, err]).toEqual([2, expect.stringContaining('[usage.option-value]')]);
  },
);

describe('merkki issue --mandate', () => {
  let otherKeys: string;

  beforeAll(async () => {
    otherKeys = join(await freshFolder(), 'keys');
    const words = ['--organisation', 'Kimppa ry', '--organisation-id', 'VATFI-99999999'];
    await merkki('keys', 'new', '--did', 'key', '--certificate', ...words, '--out', otherKeys);
  });

  test('is wanted of a sealer that is no awarding body', async () => {
    const { code, err } = await issue(
      'mandate-none',
      ['--format', 'elm-jades'],
      undefined,
      otherKeys,
    );
    expect([code, err]).toEqual([1, expect.stringContaining('[elm.mandate-missing]')]);
    expect(err).toContain('mandate');
    expect(await filesOf('mandate-none', '.jsonld')).toEqual([]);
  });

  test.each(['text', 'file'])('is taken from a %s and stands in the credential', async (kind) => {
    const statement = 'Yhteistyösopimus 1.3.2026, kohta 2.';
    const file = join(await freshFolder(), 'mandate.txt');
    await writeFile(file, `${statement}\n`);
    const out = `mandate-${kind}`;
    const words = ['--format', 'elm-jades', '--mandate', kind === 'file' ? file : statement];
    expect((await issue(out, words, undefined, otherKeys)).code).toBe(0);
    const files = await filesOf(out, '.jsonld');
    const { payload } = JSON.parse(await readFile(files[0] ?? '', 'utf8'));
    expect(JSON.parse(payload).evidence).toMatchObject([{ evidenceStatement: statement }]);
    const trust = ['--trust', join(otherKeys, 'trust.json')];
    const { out: report } = await merkki('verify', ...files, ...trust, '--json');
    expect(lines(report).map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'valid']);
  });
});

describe('merkki issue --tsa, when the authority gives no token', () => {
  const servers: Server[] = [];

  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  function serve(listener: RequestListener): Promise<string> {
    return new Promise((resolve) => {
      const server = createServer(listener);
      servers.push(server);
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo; // it listens on a port
        resolve(`http://127.0.0.1:${port}/tsa`);
      });
    });
  }

  const reply = 'application/timestamp-reply';
  const answers: readonly (readonly [string, RequestListener, string])[] = [
    ['is down', (_, response) => response.destroy(), 'loader.unreachable'],
    ['is broken', (_, response) => response.writeHead(503).end(), 'loader.status'],
    [
      'is elsewhere',
      (_, response) => response.writeHead(302, { location: '/other' }).end(),
      'loader.redirect',
    ],
    [
      'sends a page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      'loader.media-type',
    ],
    [
      'sends too much',
      (_, response) =>
        response.writeHead(200, { 'content-type': reply }).end(Buffer.alloc(300_000)),
      'loader.too-large',
    ],
    [
      'sends nonsense',
      (_, response) => response.writeHead(200, { 'content-type': reply }).end('no DER'),
      'timestamp.malformed',
    ],
    [
      'refuses',
      (_, response) =>
        response
          .writeHead(200, { 'content-type': reply })
          .end(Buffer.from('30053003020102', 'hex')),
      'timestamp.refused',
    ],
  ];

  test.each(answers)('because it %s, writes nothing', async (what, listener, code) => {
    const out = `tsa-${what.replaceAll(' ', '-')}`;
    const ran = await issue(out, ['--format', 'elm-jades', '--tsa', await serve(listener)]);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(`[${code}]`);
    expect(await filesOf(out, '.jsonld')).toEqual([]);
    expect(ran.out).toBe('');
    // What was only planned is issued by the next run.
    expect((await issue(out, ['--format', 'elm-jades'])).code).toBe(0);
    expect(await filesOf(out, '.jsonld')).toHaveLength(3);
  });

  test('asks by POST, with a query of its own for each seal', async () => {
    const asked: { method: string | undefined; type: string | undefined; length: number }[] = [];
    const address = await serve((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { method, headers } = request;
        asked.push({ method, type: headers['content-type'], length: Buffer.concat(parts).length });
        response.writeHead(500).end();
      });
    });
    await issue('tsa-query', ['--format', 'elm-jades', '--tsa', address]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked[0]).toMatchObject({ method: 'POST', type: 'application/timestamp-query' });
    expect(asked[0]?.length).toBeGreaterThan(60);
  });

  test('asks nobody without the option', async () => {
    expect((await issue('no-tsa', ['--format', 'elm-jades'])).code).toBe(0);
    const [file = ''] = await filesOf('no-tsa', '.jsonld');
    expect(await readFile(file, 'utf8')).not.toContain('etsiU');
  });
});
