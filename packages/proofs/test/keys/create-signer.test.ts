import { describe, expect, test } from 'vitest';
import { createSigner } from '../../src/index.ts';
import { verifySignature } from '../../src/keys/verify-signature.ts';
import { makeKey } from '../support.ts';

const bytes = new TextEncoder().encode('signed');

describe('createSigner', () => {
  test.each([
    ['EdDSA', 64],
    ['ES256', 64],
    ['ES384', 96],
    ['RS256', 256],
    ['PS256', 256],
  ] as const)('signs with %s, and the public half verifies', async (alg, length) => {
    const key = await makeKey(alg);
    const signer = createSigner(key);
    expect(signer).toMatchObject({ id: key.id, alg });
    const signature = await signer.sign(bytes);
    expect(signature).toHaveLength(length);
    expect(await verifySignature(key.publicKeyJwk, alg, signature, bytes)).toBe(true);
    expect(await verifySignature(key.publicKeyJwk, alg, signature, bytes.slice(1))).toBe(false);
  });

  test.each(['retired', 'compromised'] as const)('does not sign with a %s key', async (status) => {
    const key = { ...(await makeKey('EdDSA')), status };
    expect(() => createSigner(key)).toThrow(expect.objectContaining({ code: 'keys.not-active' }));
  });

  test('shows nothing of the secret', async () => {
    const key = await makeKey('EdDSA');
    const signer = createSigner(key);
    await signer.sign(bytes);
    expect(JSON.stringify(signer)).toBe(JSON.stringify({ id: key.id, alg: 'EdDSA' }));
  });

  test('says that a broken key cannot be used', async () => {
    const key = await makeKey('EdDSA');
    const broken = { ...key, privateKeyJwk: { ...key.privateKeyJwk, d: 'AA' } };
    await expect(createSigner(broken).sign(bytes)).rejects.toThrow(
      expect.objectContaining({ code: 'keys.unusable' }),
    );
  });
});
