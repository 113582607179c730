import { readFileSync } from 'node:fs';
import {
  award,
  type MicroCredentialAward,
  parseMicroCredential,
  readDocument,
} from '@merkki/model';
import { createSigner, generateKey, type KeyRecord, type SignatureAlgorithm } from '@merkki/proofs';
import { createTestCertificates } from '@merkki/proofs/jades';
import { createIssuer, type Issuer } from '../src/index.ts';

/** The clock of the tests. */
export const issuedAt = '2026-11-24T10:00:00Z';

const definitions = new URL('../../../examples/definitions/', import.meta.url);

/** The bytes of an example picture. */
export function picture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, definitions)));
}

/** An award of the nursing example. */
export function exampleAward(): MicroCredentialAward {
  const read = readDocument(readFileSync(new URL('wound-care-at-home.yaml', definitions), 'utf8'));
  if (!read.ok) throw new Error('The example is no YAML.');
  const parsed = parseMicroCredential(read.value.value);
  if (!parsed.ok) throw new Error('The example is not valid.');
  const recipient = {
    email: 'aino@example.org',
    givenName: 'Aino',
    familyName: 'Esimerkki',
    grade: '4',
  };
  return award(parsed.value, recipient, {
    id: 'urn:uuid:0b6f0c1e-8a54-4d0b-9f0d-0a0b0c0d0e0f',
    issuedOn: '2026-11-24',
  });
}

/** Bytes that only look random, so that runs are alike. */
export const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(7);

/** An issuer with a fresh key, and a test certificate where asked for. */
export async function freshIssuer(
  alg: SignatureAlgorithm,
  { certified = false }: { readonly certified?: boolean } = {},
): Promise<{ readonly issuer: Issuer; readonly key: KeyRecord; readonly anchorPem: string }> {
  const key = await generateKey({ alg, did: { method: 'key' }, created: issuedAt });
  const { certificates, anchorPem } = certified
    ? await createTestCertificates({
        organisation: 'Revontuli-ammattikorkeakoulu Oy',
        organisationIdentifier: 'VATFI-12345671',
        country: 'FI',
        commonName: 'TEST seal',
        notBefore: '2026-01-01T00:00:00Z',
        notAfter: '2028-01-01T00:00:00Z',
        publicKeyJwk: key.publicKeyJwk,
      })
    : { certificates: [], anchorPem: '' };
  return {
    issuer: createIssuer({ signer: createSigner(key), certificates, random }),
    key,
    anchorPem,
  };
}
