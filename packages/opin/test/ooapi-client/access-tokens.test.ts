import { describe, expect, test } from 'vitest';
import { createOoapiClient, type OoapiToken } from '../../src/ooapi-client.ts';
import { json, type Reply, stubService } from './stub-service.ts';

const token: OoapiToken = {
  url: 'https://login.example/token',
  clientId: 'amk:1',
  clientSecret: 's3cr€t &',
};

/** A service that takes one token, and gives numbered ones that live for an hour. */
function guarded(accepts: (bearer: string) => boolean = () => true) {
  let given = 0;
  const reply: Reply = ({ url, headers }) => {
    if (url === token.url) {
      given += 1;
      return json({ access_token: `t${given}`, token_type: 'Bearer', expires_in: 3600 });
    }
    return accepts(headers['authorization'] ?? '')
      ? json({ courseId: 'c1' })
      : json({ title: 'no' }, 401);
  };
  return stubService(reply);
}

const asked = (urls: readonly { readonly url: string }[]) =>
  urls.filter(({ url }) => url === token.url).length;

describe('client credentials', () => {
  test('name and secret go to the token endpoint alone, form-encoded', async () => {
    const { options, seen } = guarded();
    const client = createOoapiClient({ ...options, token: { ...token, scope: 'read write' } });
    await client.read('/courses/c1');
    expect(seen[0]).toMatchObject({
      method: 'POST',
      body: 'grant_type=client_credentials&scope=read+write',
      headers: { authorization: `Basic ${btoa('amk%3A1:s3cr%E2%82%ACt+%26')}` },
    });
    expect(seen[1]?.headers['authorization']).toBe('Bearer t1');
    expect(JSON.stringify(seen[1])).not.toContain('s3cr');
  });

  test('a token is used until shortly before its end', async () => {
    const { options, seen, pass } = guarded();
    const client = createOoapiClient({ ...options, token });
    await client.read('/courses/c1');
    pass(3_569_000);
    await client.read('/courses/c1');
    expect(asked(seen)).toBe(1);
    pass(1_000);
    await client.read('/courses/c1');
    expect(asked(seen)).toBe(2);
  });

  test('requests that start together share one token', async () => {
    const { options, seen } = guarded();
    const client = createOoapiClient({ ...options, token });
    await Promise.all([client.read('/courses/c1'), client.read('/courses/c1')]);
    expect(asked(seen)).toBe(1);
  });

  test('a token that is refused is asked for anew, once', async () => {
    const { options, seen } = guarded((bearer) => bearer === 'Bearer t2');
    expect(await createOoapiClient({ ...options, token }).read('/courses/c1')).toEqual({
      courseId: 'c1',
    });
    expect(asked(seen)).toBe(2);
    const never = guarded(() => false);
    await expect(
      createOoapiClient({ ...never.options, token }).read('/courses/c1'),
    ).rejects.toMatchObject({ code: 'ooapi.unauthorised' });
    expect(asked(never.seen)).toBe(2);
  });

  test('a refusal says why, and nothing of the secret', async () => {
    const { options } = stubService(() =>
      json({ error: 'invalid_client', error_description: 'bad secret s3cr€t' }, 401),
    );
    const error = await createOoapiClient({ ...options, token })
      .read('/courses/c1')
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'ooapi.token-refused',
      params: { status: 401, reason: 'invalid_client' },
    });
    expect(JSON.stringify(error)).not.toContain('s3cr');
  });

  test.each([
    {},
    { access_token: 'a b', token_type: 'Bearer' },
    { access_token: 't', token_type: 'mac' },
    { access_token: 7, token_type: 'Bearer' },
  ])('%j is no grant', async (grant) => {
    const { options } = stubService(() => json(grant));
    await expect(
      createOoapiClient({ ...options, token }).read('/courses/c1'),
    ).rejects.toMatchObject({ code: 'ooapi.token-refused' });
  });

  test('the token endpoint must be https as well', () => {
    const { options } = guarded();
    expect(() =>
      createOoapiClient({ ...options, token: { ...token, url: 'http://login.example' } }),
    ).toThrow(expect.objectContaining({ code: 'ooapi.url' }));
  });
});
