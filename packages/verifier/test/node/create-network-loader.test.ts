import type { IncomingMessage, ServerResponse } from 'node:http';
import { UnavailableError } from '@merkki/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createNetworkLoader,
  isPublicAddress,
  type NetworkLoaderOptions,
} from '../../src/node/index.ts';
import { type LoopbackServer, startServer } from './https-server.ts';

const host = 'school.example';
let server: LoopbackServer;
let requests: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  requests = [];
  answer = (_request, response) => response.end('{}');
  server = await startServer(host, (request, response) => {
    requests.push(request);
    response.setHeader('content-type', 'application/json');
    answer(request, response);
  });
});

afterEach(() => server.close());

/** A loader that finds every host on this machine and takes it for the public internet. */
function loaderWith(options: NetworkLoaderOptions = {}) {
  return createNetworkLoader({
    ports: [443, server.port],
    authorities: [server.authority],
    lookup: async () => ['127.0.0.1'],
    isAllowedAddress: () => true,
    ...options,
  });
}

const at = (path: string): string => `https://${host}:${server.port}${path}`;

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnavailableError);
  return (error as UnavailableError).code;
}

describe('createNetworkLoader', () => {
  test('gives the document with its address and media type', async () => {
    answer = (_request, response) => response.end('{"id":"did:web:school.example"}');
    const loaded = await loaderWith()(at('/did.json#key'));
    expect(new TextDecoder().decode(loaded.body)).toBe('{"id":"did:web:school.example"}');
    expect(loaded).toMatchObject({ url: at('/did.json'), mediaType: 'application/json' });
    expect(requests[0]?.headers).toMatchObject({ 'accept-encoding': 'identity' });
    expect(requests[0]?.headers).not.toHaveProperty('cookie');
  });

  describe('asks nobody', () => {
    test.each([
      ['http', 'http://school.example/'],
      ['a file', 'file:///etc/passwd'],
      ['data', 'data:application/json,{}'],
      ['loopback', 'https://127.0.0.1/'],
      ['a decimal address', 'https://2130706433/'],
      ['a short address', 'https://127.1/'],
      ['a hexadecimal address', 'https://0x7f000001/'],
      ['IPv6', 'https://[::1]/'],
      ['mapped IPv6', 'https://[::ffff:7f00:1]/'],
      ['localhost', 'https://localhost/'],
      ['a name without a dot', 'https://intranet/'],
      ['a private suffix', 'https://metadata.google.internal/'],
      ['the suffix with a dot behind', 'https://metadata.google.internal./'],
      ['a user name', 'https://user@school.example/'],
      ['another port', 'https://school.example:22/'],
      ['no address', 'not an address'],
    ])('for %s', async (_what, url) => {
      const asked: string[] = [];
      const load = loaderWith({
        lookup: async (name) => {
          asked.push(name);
          return ['127.0.0.1'];
        },
      });
      expect(await refusal(load(url))).toBe('loader.blocked');
      expect(asked).toEqual([]);
      expect(server.connections()).toBe(0);
    });
  });

  test('a host with one private address among public ones is refused', async () => {
    const load = loaderWith({
      lookup: async () => ['93.184.215.14', '127.0.0.1'],
      isAllowedAddress: isPublicAddress,
    });
    expect(await refusal(load(at('/')))).toBe('loader.blocked');
    expect(server.connections()).toBe(0);
  });

  test('a name that leads elsewhere at its second lookup is looked up once', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    let lookups = 0;
    const load = loaderWith({
      lookup: async () => answers[lookups++] ?? [],
      isAllowedAddress: (address) => address === '127.0.0.1',
    });
    await load(at('/'));
    expect(lookups).toBe(1);
    expect(server.connections()).toBe(1);
  });

  test('a host that has no address is refused', async () => {
    expect(await refusal(loaderWith({ lookup: async () => [] })(at('/')))).toBe('loader.blocked');
  });

  test('a lookup that fails is told as unreachable', async () => {
    const lookup = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await refusal(loaderWith({ lookup })(at('/')))).toBe('loader.unreachable');
  });

  test('a certificate of nobody known is not believed', async () => {
    expect(await refusal(loaderWith({ authorities: [] })(at('/')))).toBe('loader.unreachable');
    expect(requests).toEqual([]);
  });

  test('a certificate of another host is not believed', async () => {
    const url = `https://other.example:${server.port}/`;
    expect(await refusal(loaderWith()(url))).toBe('loader.unreachable');
    expect(requests).toEqual([]);
  });

  test('redirects are not followed by default', async () => {
    answer = (_request, response) => response.writeHead(302, { location: '/other' }).end();
    expect(await refusal(loaderWith()(at('/')))).toBe('loader.redirect');
    expect(requests).toHaveLength(1);
  });

  test('as many redirects are followed as allowed, and one more is refused', async () => {
    answer = ({ url }, response) => {
      const hop = Number(url?.slice(1));
      if (hop === 2) response.end('{"hop":2}');
      else response.writeHead(307, { location: `/${hop + 1}` }).end();
    };
    expect((await loaderWith({ maxRedirects: 2 })(at('/0'))).url).toBe(at('/2'));
    expect(await refusal(loaderWith({ maxRedirects: 1 })(at('/0')))).toBe('loader.redirect');
  });

  test.each(['http://school.example/', 'https://127.0.0.1/', 'https://localhost/', 'file:///etc'])(
    'a redirect to %s is refused',
    async (location) => {
      answer = (_request, response) => response.writeHead(302, { location }).end();
      expect(await refusal(loaderWith({ maxRedirects: 3 })(at('/')))).toBe('loader.blocked');
    },
  );

  test('a redirect to a host in a private network is refused after its lookup', async () => {
    answer = (_request, response) =>
      response.writeHead(302, { location: 'https://inside.example/' }).end();
    const load = loaderWith({
      maxRedirects: 1,
      lookup: async (name) => (name === host ? ['127.0.0.1'] : ['10.0.0.1']),
      isAllowedAddress: (address) => address !== '10.0.0.1',
    });
    expect(await refusal(load(at('/')))).toBe('loader.blocked');
  });

  test('a document of just the size is taken, a larger one is not', async () => {
    answer = (_request, response) => response.end('x'.repeat(1000));
    const exact = await loaderWith({ maxBytes: 1000 })(at('/'));
    expect(exact.body).toHaveLength(1000);
    expect(await refusal(loaderWith({ maxBytes: 999 })(at('/')))).toBe('loader.too-large');
  });

  test('a body without end is left when it has grown too large', async () => {
    let sent = 0;
    answer = (_request, response) => {
      const more = (): void => {
        if (response.destroyed) return;
        sent += 65_536;
        response.write('x'.repeat(65_536), more);
      };
      more();
    };
    expect(await refusal(loaderWith({ maxBytes: 100_000 })(at('/')))).toBe('loader.too-large');
    expect(sent).toBeLessThan(64 * 1_048_576);
  });

  test('a body that drips is left when the time is over', async () => {
    answer = (_request, response) => {
      response.write('{');
      const drip = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(drip));
    };
    const load = loaderWith({ timeoutMilliseconds: 100 });
    expect(await refusal(load(at('/')))).toBe('loader.timeout');
  });

  test('a server that never answers, and a lookup that never ends, are left', async () => {
    answer = () => undefined;
    const timeoutMilliseconds = 100;
    expect(await refusal(loaderWith({ timeoutMilliseconds })(at('/')))).toBe('loader.timeout');
    const lookup = () => new Promise<never>(() => undefined);
    expect(await refusal(loaderWith({ timeoutMilliseconds, lookup })(at('/')))).toBe(
      'loader.timeout',
    );
  });

  test('a connection that breaks off in the body gives nothing', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{', () => response.destroy());
    };
    expect(await refusal(loaderWith()(at('/')))).toBe('loader.unreachable');
  });

  test.each([204, 400, 404, 410, 500, 503])('status %i is told', async (status) => {
    answer = (_request, response) => response.writeHead(status).end();
    expect(await refusal(loaderWith()(at('/')))).toBe('loader.status');
  });

  test.each(['text/html', 'application/xhtml+xml', 'image/svg+xml', 'application/javascript'])(
    '%s is not taken',
    async (type) => {
      answer = (_request, response) => {
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.end('{}');
      };
      expect(await refusal(loaderWith()(at('/')))).toBe('loader.media-type');
    },
  );

  test.each(['application/vc+ld+json', 'application/vc', 'application/vc+jwt', 'text/plain'])(
    '%s is taken',
    async (type) => {
      answer = (_request, response) => {
        response.setHeader('content-type', type);
        response.end('{}');
      };
      expect((await loaderWith()(at('/'))).mediaType).toBe(type);
    },
  );

  test('a compressed document is not taken', async () => {
    answer = (_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end('x');
    };
    expect(await refusal(loaderWith()(at('/')))).toBe('loader.media-type');
  });

  describe('keeps', () => {
    const serve = (headers: Record<string, string>) => {
      answer = (request, response) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']) {
          response.removeHeader('content-type');
          response.writeHead(304).end();
        } else response.end('{"a":1}');
      };
    };

    test('an answer as long as its server allows, and no longer', async () => {
      serve({ 'cache-control': 'public, max-age=60' });
      let now = 0;
      const load = loaderWith({ now: () => now });
      const first = await load(at('/'));
      now = 59_999;
      expect(await load(at('/'))).toBe(first);
      expect(requests).toHaveLength(1);
      now = 60_000;
      await load(at('/'));
      expect(requests).toHaveLength(2);
    });

    test('no answer longer than the caller allows', async () => {
      serve({ 'cache-control': 'max-age=86400' });
      let now = 0;
      const load = loaderWith({ now: () => now, maxAgeSeconds: 10 });
      await load(at('/'));
      now = 10_000;
      await load(at('/'));
      expect(requests).toHaveLength(2);
    });

    test('an answer that did not change by its ETag', async () => {
      serve({ etag: '"1"', 'cache-control': 'no-cache' });
      const load = loaderWith();
      const first = await load(at('/'));
      expect(await load(at('/'))).toEqual(first);
      expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    });

    test('nothing that its server does not want to be kept', async () => {
      serve({ etag: '"1"', 'cache-control': 'no-store, max-age=60' });
      const load = loaderWith();
      await load(at('/'));
      await load(at('/'));
      expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([
        undefined,
        undefined,
      ]);
    });

    test('no more bytes than allowed', async () => {
      serve({ 'cache-control': 'max-age=60' });
      const load = loaderWith({ now: () => 0, maxCacheBytes: 14 }); // two answers of seven bytes
      for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await load(at(path));
      expect(requests.map(({ url }) => url)).toEqual(['/a', '/b', '/c', '/b']);
    });

    test('nothing of a failure', async () => {
      answer = (_request, response) => response.writeHead(500).end();
      const load = loaderWith();
      await refusal(load(at('/')));
      answer = (_request, response) => response.end('{}');
      expect((await load(at('/'))).body).toHaveLength(2);
    });
  });
});
