import { describe, expect, test } from 'vitest';
import { createOoapiClient } from '../../src/ooapi-client.ts';
import { all, json, page, type Reply, stubService } from './stub-service.ts';

const course = () => json({ courseId: 'c1' });
const busy =
  (status: number, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(null, { status, headers });

describe('further tries', () => {
  test.each([429, 502, 503, 504])('a GET answered with %d is sent again', async (status) => {
    const { options, seen, waited } = stubService([busy(status), course]);
    expect(await createOoapiClient(options).read('/courses/c1')).toEqual({ courseId: 'c1' });
    expect(seen).toHaveLength(2);
    expect(waited).toEqual([375]); // half of 500, and half of the other half
  });

  test('the waiting times double and stay below the longest', async () => {
    const { options, waited } = stubService(busy(503));
    const client = createOoapiClient({ ...options, tries: 5, maxWaitMilliseconds: 1000 });
    await expect(client.read('/courses/c1')).rejects.toMatchObject({
      code: 'ooapi.unavailable',
      params: { status: 503, tries: 5 },
    });
    expect(waited).toEqual([375, 750, 750, 750]);
  });

  test('a network that fails once is tried again', async () => {
    const { options } = stubService([() => new TypeError('fetch failed'), course]);
    expect(await createOoapiClient(options).read('/courses/c1')).toEqual({ courseId: 'c1' });
  });

  test.each([
    ['seconds', '7'],
    ['a date', 'Tue, 24 Nov 2026 10:00:07 GMT'],
  ])('Retry-After in %s is heeded', async (_, value) => {
    const { options, waited } = stubService([busy(429, { 'retry-after': value }), course]);
    await createOoapiClient(options).read('/courses/c1');
    expect(waited).toEqual([7000]);
  });

  test('a service that asks for more time than allowed is given up', async () => {
    const { options, waited } = stubService(busy(503, { 'retry-after': '3600' }));
    await expect(createOoapiClient(options).read('/courses/c1')).rejects.toMatchObject({
      code: 'ooapi.unavailable',
    });
    expect(waited).toEqual([]);
  });

  test('what is POSTed is sent again after 429 alone', async () => {
    const refused = stubService([busy(429), () => json({ message: [] }, 201)]);
    await createOoapiClient(refused.options).post('/persons', { a: 1 }, 'key-1');
    expect(refused.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([
      'key-1',
      'key-1',
    ]);
    const unsure = stubService([() => new TypeError('fetch failed'), course]);
    await expect(
      createOoapiClient(unsure.options).post('/persons', {}, 'key-2'),
    ).rejects.toMatchObject({ code: 'ooapi.unreachable' });
    expect(unsure.seen).toHaveLength(1);
  });
});

describe('limits', () => {
  test('a redirect is not followed', async () => {
    const { options, seen } = stubService(busy(302, { location: 'https://evil.example/' }));
    await expect(createOoapiClient(options).read('/courses/c1')).rejects.toMatchObject({
      code: 'ooapi.redirect',
    });
    expect(seen).toHaveLength(1);
  });

  test('an answer may have as many bytes as allowed, and no more', async () => {
    const body = JSON.stringify({ courseId: 'c1' });
    const { options } = stubService(() => new Response(body));
    const read = (maxBytes: number) =>
      createOoapiClient({ ...options, maxBytes }).read('/courses/c1');
    expect(await read(body.length)).toEqual({ courseId: 'c1' });
    await expect(read(body.length - 1)).rejects.toMatchObject({ code: 'ooapi.too-large' });
  });

  test('time that runs out is told apart from a broken network', async () => {
    const { options } = stubService(() => new Error('aborted'));
    const client = createOoapiClient({
      ...options,
      tries: 1,
      timeLimit: () => AbortSignal.abort(),
    });
    await expect(client.read('/courses/c1')).rejects.toMatchObject({ code: 'ooapi.time-limit' });
  });

  test('the caller can end the work', async () => {
    const { options, seen } = stubService(course);
    const client = createOoapiClient({ ...options, signal: AbortSignal.abort() });
    await expect(client.read('/courses/c1')).rejects.toMatchObject({ code: 'ooapi.aborted' });
    expect(seen).toEqual([]);
  });

  test.each([true, false])('also while it waits (the wait breaks off: %s)', async (breaks) => {
    const { options } = stubService(busy(503));
    const ending = new AbortController();
    const client = createOoapiClient({
      ...options,
      signal: ending.signal,
      wait: async () => {
        ending.abort();
        if (breaks) throw new Error('broken off');
      },
    });
    await expect(client.read('/courses/c1')).rejects.toMatchObject({ code: 'ooapi.aborted' });
  });

  test.each([
    'http://ooapi.example/v6',
    'https://name:word@ooapi.example/',
    'https://ooapi.example/?a=1',
    'nowhere',
  ])('%s is no address of a service', (baseUrl) => {
    const { options } = stubService(course);
    expect(() => createOoapiClient({ ...options, baseUrl })).toThrow(
      expect.objectContaining({ code: 'ooapi.url' }),
    );
  });

  test('plain http is for this machine', () => {
    const { options } = stubService(course);
    expect(() => createOoapiClient({ ...options, baseUrl: 'http://localhost:8080' })).not.toThrow();
  });

  test.each([{ tries: 0 }, { maxBytes: 1.5 }, { maxPages: -1 }])('%o is refused', (setting) => {
    const { options } = stubService(course);
    expect(() => createOoapiClient({ ...options, ...setting })).toThrow(
      expect.objectContaining({ code: 'ooapi.option' }),
    );
  });

  test('a path cannot leave the service', async () => {
    const { options, seen } = stubService(course);
    const client = createOoapiClient(options);
    for (const path of ['/../admin', 'courses', '/courses?x=1', '/courses/../../admin']) {
      await expect(client.read(path), path).rejects.toMatchObject({ code: 'ooapi.url' });
    }
    expect(seen).toEqual([]);
  });
});

describe('lists', () => {
  test('are read to the last page, in the order of the service', async () => {
    const { options, seen } = stubService([
      () => page(1, ['c1', 'c2'], true),
      () => page(2, ['c3'], false),
    ]);
    const items = await all(createOoapiClient(options).list('/courses', { consumer: 'x' }));
    expect(items.map((item) => item['courseId'])).toEqual(['c1', 'c2', 'c3']);
    expect(seen.map(({ url }) => url)).toEqual([
      'https://ooapi.example/v6/courses?consumer=x&pageSize=100&pageNumber=1',
      'https://ooapi.example/v6/courses?consumer=x&pageSize=100&pageNumber=2',
    ]);
  });

  test('a page is asked for when it is needed, not before', async () => {
    const { options, seen } = stubService(() => page(seen.length, ['c'], true));
    for await (const _ of createOoapiClient(options).list('/courses')) break;
    expect(seen).toHaveLength(1);
  });

  test.each([
    ['is another one than was asked for', () => page(1, ['c'], true)],
    ['is empty and has a next one', () => page(1, [], true)],
  ])('a page that %s ends the reading', async (_, reply) => {
    const { options } = stubService(reply);
    await expect(all(createOoapiClient(options).list('/courses'))).rejects.toMatchObject({
      code: 'ooapi.paging',
    });
  });

  test('there is a most number of pages', async () => {
    const { options, seen } = stubService(() => page(seen.length, ['c'], true));
    const client = createOoapiClient({ ...options, maxPages: 3 });
    await expect(all(client.list('/courses'))).rejects.toMatchObject({ code: 'ooapi.paging' });
    expect(seen).toHaveLength(3);
  });

  test.each([{}, [], { items: [1], hasNextPage: false }, { items: [], pageNumber: 1 }])(
    '%j is no page',
    async (body) => {
      const { options } = stubService(() => json(body));
      await expect(all(createOoapiClient(options).list('/courses'))).rejects.toMatchObject({
        code: 'ooapi.response',
      });
    },
  );
});
