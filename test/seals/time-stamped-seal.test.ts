import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '@merkki/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createTimeStampAuthority,
  hasOpenSsl,
  type TimeStampAuthority,
} from '../time-stamp-authority.ts';

const examples = fileURLToPath(new URL('../../examples/definitions/', import.meta.url));

/** Runs the tool by the clock of this machine, which is also that of the authority. */
async function merkki(words: readonly string[], now?: string) {
  let out = '';
  let err = '';
  const code = await main(words, {
    ...(now === undefined ? {} : { now: () => now }),
    terminal: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      columns: 80,
      colour: false,
      interactive: false,
    },
  });
  return { code, out, err };
}

describe.skipIf(!hasOpenSsl)(
  'merkki issue --tsa with an authority made by OpenSSL (needs openssl)',
  () => {
    let folder: string;
    let authority: TimeStampAuthority;
    let server: Server;
    let address: string;
    /** What the server sends in place of the answer to the query. */
    let replayed: Uint8Array | undefined;
    const answers: Uint8Array[] = [];
    /** OpenSSL keeps its serial number in a file, so that it answers one query at a time. */
    let earlier: Promise<unknown> = Promise.resolve();

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'merkki-'));
      authority = await createTimeStampAuthority();
      server = createServer((request, response) => {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () => {
          const send = async (): Promise<void> => {
            const answer = replayed ?? (await authority.answer(Buffer.concat(parts)));
            answers.push(answer);
            response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer);
          };
          earlier = earlier.then(send);
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo; // it listens on a port
      address = `http://127.0.0.1:${port}/`;
      const keys = [
        '--did',
        'key',
        '--certificate',
        '--alg',
        'ES256',
        '--out',
        join(folder, 'keys'),
      ];
      expect((await merkki(['keys', 'new', ...keys])).code).toBe(0);
      await writeFile(join(folder, 'keys', 'tsa-ca.pem'), authority.caPem);
      const trust = JSON.parse(await readFile(join(folder, 'keys', 'trust.json'), 'utf8'));
      const all = { ...trust, timestampCertificates: ['tsa-ca.pem'] };
      await writeFile(join(folder, 'keys', 'all.json'), JSON.stringify(all));
    });

    afterAll(async () => {
      server?.close();
      authority?.close();
      await rm(folder, { recursive: true, force: true });
    });

    function issue(out: string, now?: string) {
      const words = [
        '--recipients',
        join(examples, 'recipients.csv'),
        '--keys',
        join(folder, 'keys'),
      ];
      const more = ['--out', join(folder, out), '--format', 'elm-jades', '--tsa', address];
      return merkki(['issue', join(examples, 'wound-care-at-home.yaml'), ...words, ...more], now);
    }

    async function sealed(out: string): Promise<readonly string[]> {
      const names = await readdir(join(folder, out));
      return names
        .filter((name) => name.endsWith('.jsonld'))
        .map((name) => join(folder, out, name));
    }

    test('seals at level T, and merkki verify says so', async () => {
      const { code, err } = await issue('stamped');
      expect([code, err]).toEqual([0, expect.any(String)]);
      const files = await sealed('stamped');
      expect(files).toHaveLength(3);
      const trust = ['--trust', join(folder, 'keys', 'all.json')];
      const { code: verified, out } = await merkki(['verify', ...files, ...trust, '--json']);
      for (const line of out.trim().split('\n')) {
        const { verdict, checks } = JSON.parse(line);
        const codes = checks.map(
          (one: { outcome: string; code: string }) => `${one.outcome} ${one.code}`,
        );
        expect(codes).toContain('pass seal.timestamp-ok');
        expect(codes).toContain('pass trust.timestamp-ok');
        expect(verdict).toBe('valid');
      }
      expect(verified).toBe(0);
    });

    test('stamps what was begun earlier, as in a run that takes long', async () => {
      const begun = new Date(Date.now() - 600_000).toISOString();
      expect((await issue('late', begun)).code).toBe(0);
      const trust = ['--trust', join(folder, 'keys', 'all.json')];
      const { code, out } = await merkki(['verify', ...(await sealed('late')), ...trust]);
      expect([code, out]).toEqual([0, expect.any(String)]);
    });

    test('makes no seal with the answer to another query', async () => {
      await issue('first');
      replayed = answers.at(-1);
      const { code, err } = await issue('replayed');
      replayed = undefined;
      expect([code, err]).toEqual([3, expect.stringMatching(/\[timestamp\.(?:nonce|imprint)\]/)]);
      expect(await sealed('replayed')).toEqual([]);
    });
  },
);
