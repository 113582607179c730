import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { example, freshFolder, lines, merkki } from './run-merkki.ts';

/** A service on this machine that keeps what is PUT, and gives one token. */
const kept = new Map<string, string>();
const seen: string[] = [];
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    seen.push(`${request.method} ${path}`);
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (path === '/token') {
      const wanted = `Basic ${btoa('merkki:word')}`;
      if (request.headers.authorization !== wanted) return answer(401, { error: 'invalid_client' });
      return answer(200, { access_token: 't', token_type: 'Bearer', expires_in: 60 });
    }
    if (request.headers.authorization !== 'Bearer t') return answer(401, {});
    if (request.method === 'PUT') {
      if (path.includes('refuses')) return answer(400, {});
      kept.set(path, body);
      return answer(201, {});
    }
    const known = kept.get(path);
    return known === undefined ? answer(404, {}) : answer(200, JSON.parse(known));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on a port
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

let secret = '';
beforeEach(async () => {
  kept.clear();
  seen.splice(0);
  secret = join(await freshFolder(), 'secret');
  await writeFile(secret, 'word\n');
});

const file = example('wound-care-at-home.yaml');
const publish = (...more: readonly string[]) =>
  merkki(
    ...['publish', 'ooapi', file, '--url', `${url}/v6`, '--token-url', `${url}/token`],
    ...['--client-id', 'merkki', '--client-secret-file', secret, '--offering', 'spring-2027'],
    ...more,
  );

describe('merkki publish', () => {
  test('prints what it would send, and sends nothing', async () => {
    const { code, out, err } = await publish();
    expect(code).toBe(0);
    expect(out).toContain(`courseOffering: would be sent  PUT ${url}/v6/course-offerings/`);
    expect(out).toContain('"teachingLanguages"');
    expect(out).toContain('[ooapi.no-write]');
    expect(err).toContain('Nothing was sent. Send with --send.');
    expect(seen.some((line) => line.startsWith('PUT'))).toBe(false);
    expect(out + err).not.toContain('word\n');
  });

  test('sends when told to, and a second time nothing', async () => {
    const first = await publish('--send', '--json');
    expect(first.code).toBe(0);
    const outcomes = ({ out }: { readonly out: string }) =>
      lines(out).flatMap(({ steps }) =>
        (steps as { part: string; outcome: string }[])
          .filter(({ part }) => part === 'organisation' || part === 'courseOffering')
          .map(({ outcome }) => outcome),
      );
    expect(outcomes(first)).toEqual(['sent', 'sent']);
    expect(kept.size).toBe(2);
    expect(outcomes(await publish('--send', '--json'))).toEqual(['unchanged', 'unchanged']);
  });

  test('goes on after a file that is none', async () => {
    const bad = join(await freshFolder(), 'bad.yaml');
    await writeFile(bad, 'title: {}\n');
    const { code, out } = await publish(bad, '--json');
    expect(code).toBe(1);
    expect(lines(out).map(({ input }) => input)).toEqual([file, bad]);
    expect(lines(out)[1]?.['problems']).toContainEqual(
      expect.objectContaining({ path: '/workload', code: 'mc.missing' }),
    );
  });

  test('a wrong secret is told without it', async () => {
    await writeFile(secret, 'another');
    const { code, out, err } = await publish('--json');
    expect(code).toBe(1);
    expect(out).toContain('ooapi.token-refused');
    expect(out + err).not.toContain('another');
  });

  test.each([
    [[], 'TARGET'],
    [['ooapi'], 'FILE'],
    [['virta', 'x.yaml'], 'virta'],
    [['ooapi', 'x.yaml'], '--url'],
    [['ooapi', 'x.yaml', '--url', 'http://example.org'], 'ooapi.url'],
    [['ooapi', 'x.yaml', '--url', 'https://a.example', '--client-id', 'a'], '--token-url'],
    [
      ['ooapi', 'x.yaml', '--url', 'https://a.example', '--token-url', 'https://b.example'],
      '--client-id',
    ],
  ])('%j is a mistake of usage: %s', async (words, told) => {
    const { code, err } = await merkki('publish', ...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
