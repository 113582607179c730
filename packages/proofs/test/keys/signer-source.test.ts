import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';
import { fromBase64Url } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { decodeMultikey, encodeMultibase } from '../../src/did.ts';
import { createSigner, type SignatureAlgorithm, type SignerSource } from '../../src/index.ts';
import { signVcJwt, verifyVcJwt } from '../../src/jwt.ts';
import { verifySignature } from '../../src/keys/verify-signature.ts';
import { badge, makeKey, now, readStandardJson, standards } from '../support.ts';

const id = 'did:web:school.example#key-1';
const bytes = new TextEncoder().encode('signed');
const algs = ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'] as const;

/** What stops a source, at once or at the first signature. */
async function refusal(source: SignerSource): Promise<unknown> {
  try {
    await createSigner(source).sign(bytes);
    return 'signed';
  } catch (error) {
    return error;
  }
}

function importKey(alg: SignatureAlgorithm, jwk: JsonWebKey, usages: KeyUsage[] = ['sign']) {
  const names = {
    EdDSA: { name: 'Ed25519' },
    ES256: { name: 'ECDSA', namedCurve: 'P-256' },
    ES384: { name: 'ECDSA', namedCurve: 'P-384' },
    RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  };
  const { alg: _alg, ...plain } = jwk;
  return crypto.subtle.importKey('jwk', plain, names[alg], false, usages);
}

describe('createSigner with a key from elsewhere', () => {
  test.each(algs)('signs with a %s JWK and a WebCrypto key that gives nothing out', async (alg) => {
    const { privateKeyJwk: jwk, publicKeyJwk } = await makeKey(alg);
    const cryptoKey = await importKey(alg, { ...jwk });
    await expect(crypto.subtle.exportKey('jwk', cryptoKey)).rejects.toThrow();
    for (const key of [jwk, cryptoKey]) {
      const signer = createSigner({ id, key });
      expect([signer.id, signer.alg]).toEqual([id, alg]);
      const signature = await signer.sign(bytes);
      expect(await verifySignature(publicKeyJwk, alg, signature, bytes)).toBe(true);
    }
  });

  test.each([
    ['EdDSA', [0x80, 0x26], /^z3u2/],
    ['ES256', [0x86, 0x26], /^z42t/],
    ['ES384', [0x87, 0x26], /^z2fa/],
  ] as const)('signs with a %s secret in Multikey text', async (alg, header, start) => {
    const { privateKeyJwk, publicKeyJwk } = await makeKey(alg);
    const secret = fromBase64Url(privateKeyJwk.d) ?? new Uint8Array();
    const key = encodeMultibase('z', Uint8Array.of(...header, ...secret));
    expect(key).toMatch(start);
    const signer = createSigner({ id, key });
    expect(signer.alg).toBe(alg);
    const signature = await signer.sign(bytes);
    expect(await verifySignature(publicKeyJwk, alg, signature, bytes)).toBe(true);
  });

  test.skipIf(!standards).each([
    ['vc-di-eddsa/keyPair.json', 'EdDSA'],
    ['vc-di-ecdsa/p256KeyPair.json', 'ES256'],
    ['vc-di-ecdsa/p384KeyPair.json', 'ES384'],
  ] as const)('signs with the key pair of %s (needs MERKKI_STANDARDS)', async (file, alg) => {
    const pair = readStandardJson('test-suites', file);
    const key = String(pair['secretKeyMultibase'] ?? pair['privateKeyMultibase']);
    const known = decodeMultikey(String(pair['publicKeyMultibase']));
    const signature = await createSigner({ id, key }).sign(bytes);
    expect(known.ok && (await verifySignature(known.value, alg, signature, bytes))).toBe(true);
  });

  const pairs: readonly [
    SignatureAlgorithm,
    () => { publicKey: KeyObject; privateKey: KeyObject },
  ][] = [
    ['EdDSA', () => generateKeyPairSync('ed25519')],
    ['ES256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['ES384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
    ['RS256', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['PS256', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ];

  test.each(pairs)('signs with a %s key in PEM of PKCS#8', async (alg, make) => {
    const { publicKey, privateKey } = make();
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const signature = await createSigner({ id, key, alg }).sign(bytes);
    // What Node exports has the public members of PublicJwk and no other.
    const jwk = publicKey.export({ format: 'jwk' }) as { kty: 'OKP' | 'EC' | 'RSA' };
    expect(await verifySignature(jwk, alg, signature, bytes)).toBe(true);
    const missing = await refusal({ id, key });
    expect(missing).toMatchObject({ code: 'keys.alg', pointer: '/key' });
    const wrong = await refusal({ id, key, alg: alg === 'EdDSA' ? 'ES256' : 'EdDSA' });
    expect(wrong).toMatchObject({ code: 'keys.unusable' });
  });

  test('says which PEM it cannot read, and how to convert it', async () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const sec1 = ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
    const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const encrypted = ec.privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();
    const spki = ec.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    for (const key of [sec1, pkcs1, encrypted, spki, `${sec1}${sec1}`, '-----BEGIN nothing']) {
      expect(await refusal({ id, key, alg: 'ES256' })).toMatchObject({
        code: 'keys.pem-form',
        message: expect.stringContaining('openssl pkcs8 -topk8'),
      });
    }
  });

  test('refuses what is no private key, does not fit, or is weak', async () => {
    const { privateKeyJwk, publicKeyJwk } = await makeKey('ES256');
    const rsa = await makeKey('RS256');
    const { alg: _alg, ...plainRsa } = rsa.privateKeyJwk;
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const weakPem = weak.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const publicKey = await importKey('ES256', { ...publicKeyJwk }, ['verify']);
    const cases: readonly [SignerSource, string][] = [
      [{ id, key: privateKeyJwk, alg: 'ES384' }, 'keys.alg'],
      [{ id, key: plainRsa }, 'keys.alg'],
      [{ id, key: { ...privateKeyJwk, d: 'AA' } }, 'keys.unusable'],
      [{ id, key: publicKey }, 'keys.unusable'],
      [{ id, key: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2' }, 'keys.unusable'],
      [{ id, key: 'secret' }, 'keys.unusable'],
      [{ id, key: undefined as never }, 'keys.unusable'], // from a caller without types
      [{ id, key: weakPem, alg: 'RS256' }, 'key.weak'],
    ];
    for (const [source, code] of cases) expect(await refusal(source)).toMatchObject({ code });
    const plain = createSigner({ id, key: plainRsa, alg: 'PS256' });
    expect(plain.alg).toBe('PS256');
  });

  test('takes a signer of one’s own, whose key stays in a key service', async () => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', false, [
      'sign',
      'verify',
    ]);
    const service = new Map([['badges', privateKey]]);
    const requests: string[] = [];
    const signer = {
      id,
      alg: 'EdDSA' as const,
      async sign(message: Uint8Array) {
        requests.push('badges');
        const key = service.get('badges') ?? privateKey;
        return new Uint8Array(await crypto.subtle.sign('Ed25519', key, Uint8Array.from(message)));
      },
    };
    const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x };
    const controller = 'did:web:school.example';
    const jwt = await signVcJwt(badge(controller), { signer });
    const check = await verifyVcJwt(jwt, {
      now,
      resolveDid: async () => ({
        id: controller,
        assertionMethod: { id, type: 'JsonWebKey', controller, publicKeyJwk: jwk },
      }),
    });
    expect([check.code, requests]).toEqual(['jwt.ok', ['badges']]);
  });
});

describe('secrets', () => {
  /** The secret bytes in every form in which a log could show them. */
  function formsOf(base64Url: string): readonly string[] {
    const raw = Buffer.from(base64Url, 'base64url');
    const listed = [...raw.subarray(0, 8)].join(', ');
    const base58 = encodeMultibase('z', raw).slice(1);
    return [base64Url, raw.toString('hex'), raw.toString('base64'), base58, listed];
  }

  function shown(value: unknown): string {
    const text = inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    return `${text} ${String(value)}`;
  }

  test.each(algs)(
    'of a %s key are in no inspected record or signer, and in no error',
    async (alg) => {
      const record = await makeKey(alg);
      const { d } = record.privateKeyJwk;
      const signer = createSigner(record);
      await signer.sign(bytes);
      const broken = { ...record.privateKeyJwk, d: `${d}AA`, x: 'AA', n: 'AA' };
      const errors = [
        await refusal({ id, key: broken }),
        await refusal({ id, key: d }),
        await refusal({
          id,
          key: `-----BEGIN PRIVATE KEY-----\n${d}\n-----END PRIVATE KEY-----`,
          alg,
        }),
        await refusal({
          id,
          key: `-----BEGIN EC PRIVATE KEY-----\n${d}\n-----END EC PRIVATE KEY-----`,
        }),
        await refusal({ id, key: { ...record.privateKeyJwk, alg: d } }),
      ];
      for (const error of errors) expect(error).toHaveProperty('code');
      for (const secret of formsOf(d)) {
        for (const value of [record, { records: [record] }, signer, ...errors]) {
          expect(shown(value)).not.toContain(secret);
        }
        expect(JSON.stringify([signer, ...errors])).not.toContain(secret);
      }
      expect(shown(record)).toContain('[private key]');
      expect(JSON.stringify(record)).toContain(d); // the content of the key file
    },
  );
});
