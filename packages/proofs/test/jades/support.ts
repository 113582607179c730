import { toBase64Url } from '@merkki/core';
import { createSigner, type KeyRecord, type SignatureAlgorithm } from '../../src/index.ts';
import {
  createTestCertificates,
  type JadesSeal,
  sealJades,
  type TestCertificates,
  verifyJades,
} from '../../src/jades.ts';
import { makeKey } from '../support.ts';

export const text = '{\n "type": "VerifiableCredential",\n "title": "Tekoälyn perusteet 🎓"\n}';
export const signingTime = '2026-06-01T12:00:00Z';
export const now = '2026-11-24T10:00:00Z';

export interface Sealer {
  readonly key: KeyRecord;
  readonly certificates: TestCertificates;
}

/** A key with a test certificate. */
export async function makeSealer(alg: SignatureAlgorithm = 'ES256', options = {}): Promise<Sealer> {
  const key = await makeKey(alg);
  const certificates = await createTestCertificates({
    organisation: 'Esimerkkikoulu Oy',
    organisationIdentifier: 'VATFI-12345678',
    country: 'FI',
    commonName: 'Esimerkkikoulun leima',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2027-01-01T00:00:00Z',
    publicKeyJwk: key.publicKeyJwk,
    ...options,
  });
  return { key, certificates };
}

export function seal({ key, certificates }: Sealer, options = {}): Promise<JadesSeal> {
  return sealJades(text, createSigner(key), {
    certificates: certificates.certificates,
    signingTime,
    ...options,
  });
}

export function headerOf(sealed: JadesSeal): Record<string, unknown> {
  const encoded = sealed.signatures[0]?.protected ?? '';
  return JSON.parse(Buffer.from(encoded, 'base64url').toString());
}

/** A seal signed for real with whatever header. */
export async function forge(
  sealer: Sealer,
  header: object,
  rest: object = {},
  payload = text,
): Promise<object> {
  const encoded = toBase64Url(new TextEncoder().encode(JSON.stringify(header)));
  const input = new TextEncoder().encode(`${encoded}.${payload}`);
  const signature = toBase64Url(await createSigner(sealer.key).sign(input));
  return { payload, signatures: [{ protected: encoded, signature, ...rest }] };
}

/** The outcome and code of every check, in order. */
export async function codes(
  jws: unknown,
  certificates: readonly string[] = [],
): Promise<readonly string[]> {
  const input = typeof jws === 'string' ? jws : JSON.parse(JSON.stringify(jws));
  const { checks } = await verifyJades(input, { certificates, now });
  return checks.map(({ outcome, code }) => `${outcome} ${code}`);
}
