import { describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { generateKey, parseKeyRecord } from '../../src/index.ts';

const created = '2026-11-24T10:00:00Z';

describe('generateKey', () => {
  test.each(['EdDSA', 'ES256', 'ES384'] as const)('names a %s key by did:key', async (alg) => {
    const key = await generateKey({ alg, did: { method: 'key' }, created });
    const multikey = key.controller.slice('did:key:'.length);
    expect(key.id).toBe(`${key.controller}#${multikey}`);
    expect(multikey).toMatch(/^z(6Mk|Dn|82)/);
    const document = await createDidResolver()(key.controller);
    expect(document['assertionMethod']).toEqual([key.id]);
  });

  test.each(['EdDSA', 'ES256', 'ES384', 'RS256'] as const)(
    'names a %s key by did:jwk, which resolves to the same key',
    async (alg) => {
      const key = await generateKey({ alg, did: { method: 'jwk' }, created });
      const document = await createDidResolver()(key.controller);
      expect(document['verificationMethod']).toEqual([
        {
          id: `${key.controller}#0`,
          type: 'JsonWebKey',
          controller: key.controller,
          publicKeyJwk: key.publicKeyJwk,
        },
      ]);
    },
  );

  test('names a did:web key by its thumbprint', async () => {
    const did = { method: 'web', host: 'school.example:8443', path: 'a/b' } as const;
    const [first, second] = await Promise.all([
      generateKey({ alg: 'EdDSA', did, created }),
      generateKey({ alg: 'EdDSA', did, created }),
    ]);
    expect(first.controller).toBe('did:web:school.example%3A8443:a:b');
    expect(first.id).toMatch(/^did:web:school\.example%3A8443:a:b#[A-Za-z0-9_-]{43}$/);
    expect(second.id).not.toBe(first.id);
  });

  test('refuses an RSA did:key and says what to use', async () => {
    await expect(generateKey({ alg: 'RS256', did: { method: 'key' }, created })).rejects.toThrow(
      expect.objectContaining({
        code: 'keys.did-key-rsa',
        message: expect.stringMatching(/did:jwk/),
      }),
    );
  });

  test('refuses a host that did:web does not allow, and a moment that is none', async () => {
    const web = { method: 'web', host: '127.0.0.1' } as const;
    await expect(generateKey({ alg: 'EdDSA', did: web, created })).rejects.toThrow(
      expect.objectContaining({ code: 'did.syntax' }),
    );
    await expect(
      generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: '2026-02-30' }),
    ).rejects.toThrow(expect.objectContaining({ code: 'keys.created' }));
  });

  test('makes records that parse, and of which neither half holds more than it should', async () => {
    for (const alg of ['EdDSA', 'ES256', 'ES384', 'RS256'] as const) {
      const key = await generateKey({ alg, did: { method: 'jwk' }, created });
      const parsed = parseKeyRecord(JSON.parse(JSON.stringify(key)));
      expect(parsed).toEqual({ ok: true, value: key });
      expect(Object.keys(key.publicKeyJwk)).not.toContain('d');
    }
  });
});
