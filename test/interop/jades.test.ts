import { createSigner, generateKey, type KeyRecord } from '@merkki/proofs';
import { createTestCertificates, sealJades, verifyJades } from '@merkki/proofs/jades';
import { base64url, GeneralSign, generalVerify, importJWK, importX509 } from 'jose';
import { expect, test } from 'vitest';
import { exampleBadge } from './example-badge.ts';

const now = '2026-11-24T10:00:00Z';

async function setUp(alg: 'ES256' | 'ES384' | 'RS256') {
  const key = await generateKey({ alg, did: { method: 'jwk' }, created: now });
  const { certificates, anchorPem } = await createTestCertificates({
    organisation: 'Example school',
    commonName: 'Example school seal',
    country: 'FI',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2027-01-01T00:00:00Z',
    publicKeyJwk: key.publicKeyJwk,
  });
  return { key, certificates, anchorPem, text: JSON.stringify(await exampleBadge(key.controller)) };
}

type Seal = Awaited<ReturnType<typeof sealJades>>;

/** Whether jose finds the signature good by the key of the certificate. */
async function isGoodToJose(sealed: Seal, alg: string, certificate: string): Promise<boolean> {
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----`;
  const key = await importX509(pem, alg);
  const signatures = sealed.signatures.map((signature) => ({ ...signature }));
  return generalVerify({ payload: sealed.payload, signatures }, key, { crit: {} }).then(
    () => true,
    () => false,
  );
}

async function sealByJose(text: string, key: KeyRecord, certificates: readonly string[]) {
  const der = base64url.decode((certificates[0] ?? '').replaceAll('+', '-').replaceAll('/', '_'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(der)));
  const sign = new GeneralSign(new TextEncoder().encode(text));
  sign.addSignature(await importJWK({ ...key.privateKeyJwk }, key.alg)).setProtectedHeader({
    alg: key.alg,
    typ: 'jose+json',
    x5c: [...certificates],
    'x5t#S256': base64url.encode(digest),
    iat: Date.parse(now) / 1000,
    b64: false,
    crit: ['b64'],
  });
  const { signatures } = await sign.sign();
  return {
    payload: text, // jose leaves an unencoded payload to be put in
    signatures: signatures.map(({ protected: header = '', signature }) => ({
      protected: header,
      signature,
    })),
  };
}

async function codes(sealed: Seal, anchorPem: string): Promise<readonly string[]> {
  const { checks } = await verifyJades(JSON.stringify(sealed), { now, certificates: [anchorPem] });
  return checks.map(({ code }) => code);
}

test.each(['ES256', 'ES384', 'RS256'] as const)(
  'a seal (%s) is good to us and to jose, whoever made it, and no longer when its text changes',
  async (alg) => {
    const { key, certificates, anchorPem, text } = await setUp(alg);
    const signer = createSigner(key);
    for (const sealed of [
      await sealJades(text, signer, { certificates, signingTime: now }),
      await sealByJose(text, key, certificates),
    ]) {
      expect(await isGoodToJose(sealed, alg, certificates[0] ?? '')).toBe(true);
      expect(await codes(sealed, anchorPem)).toEqual(['seal.ok', 'trust.ok']);
      const changed = { ...sealed, payload: `${sealed.payload} ` };
      expect(await isGoodToJose(changed, alg, certificates[0] ?? '')).toBe(false);
      expect(await codes(changed, anchorPem)).toContain('seal.signature');
    }
  },
);
