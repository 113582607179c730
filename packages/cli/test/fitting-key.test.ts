import { generateKey, type KeyRecord, type SignatureAlgorithm } from '@merkki/proofs';
import { createTestCertificates } from '@merkki/proofs/jades';
import { describe, expect, test } from 'vitest';
import { fittingKey } from '../src/fitting-key.ts';

const now = '2026-11-24T10:00:00Z';

function makeKey(alg: SignatureAlgorithm): Promise<KeyRecord> {
  return generateKey({ alg, did: { method: 'web', host: 'amk.example' }, created: now });
}

async function certified(notBefore: string, notAfter: string): Promise<KeyRecord> {
  const key = await makeKey('ES256');
  const { certificates } = await createTestCertificates({
    organisation: 'Example school',
    organisationIdentifier: 'VATFI-12345671',
    country: 'FI',
    commonName: 'TEST seal',
    notBefore,
    notAfter,
    publicKeyJwk: key.publicKeyJwk,
  });
  return { ...key, certificates };
}

describe('the key for a format', () => {
  test('is of the preferred algorithm, wherever it stands', async () => {
    const [ed25519, es384, es256] = [
      await makeKey('EdDSA'),
      await makeKey('ES384'),
      await makeKey('ES256'),
    ];
    expect(await fittingKey([es384, ed25519, es256], 'ob3-jwt', now)).toBe(es256);
    expect(await fittingKey([es384, ed25519, es256], 'ob3-di', now)).toBe(ed25519);
  });

  test('is one whose certificate is in force, though an older key has an expired one', async () => {
    const old = await certified('2024-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
    const renewed = await certified('2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z');
    expect(await fittingKey([old, renewed], 'elm-jades', now)).toBe(renewed);
    expect(await fittingKey([old], 'elm-jades', now)).toBe(old);
  });

  test.each(['retired', 'compromised'] as const)('is none that is %s', async (status) => {
    const key = await makeKey('EdDSA');
    const attempt = fittingKey([{ ...key, status }], 'ob3-di', now);
    await expect(attempt).rejects.toMatchObject({ code: 'keys.none-fits' });
  });
});
