// Makes a sealed European credential as large as those with a scanned page as display image, 1.3 MB, and
// the certificate to trust: `node scripts/large-seal.ts FOLDER` writes large-seal.jsonld and large-seal.pem.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JsonObject } from '@merkki/core';
import { createSigner, generateKey } from '@merkki/proofs';
import { createTestCertificates, sealJades } from '@merkki/proofs/jades';

const signingTime = '2026-10-01T08:00:00Z';
const placeholder = 'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=';

/** Seals the example of the tests with a display image of so many bytes. */
export async function makeLargeSeal(
  imageBytes: number,
): Promise<{ readonly text: string; readonly anchorPem: string }> {
  const file = new URL('../test/fixtures/elm.json', import.meta.url);
  const credential: JsonObject = JSON.parse(readFileSync(file, 'utf8'));
  const key = await generateKey({ alg: 'RS256', did: { method: 'jwk' }, created: signingTime });
  const { certificates, anchorPem } = await createTestCertificates({
    organisation: 'Example school',
    organisationIdentifier: 'VATFI-12345671',
    country: 'FI',
    commonName: 'Example school seal',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2027-01-01T00:00:00Z',
    publicKeyJwk: key.publicKeyJwk,
  });
  const image = `<svg xmlns="http://www.w3.org/2000/svg"><desc>${'x'.repeat(imageBytes)}</desc></svg>`;
  const content = Buffer.from(image).toString('base64');
  const payload = JSON.stringify(credential).replace(placeholder, content);
  const sealed = await sealJades(payload, createSigner(key), { certificates, signingTime });
  return { text: JSON.stringify(sealed), anchorPem };
}

const [, script, folder] = process.argv;
if (
  script !== undefined &&
  folder !== undefined &&
  import.meta.url === pathToFileURL(script).href
) {
  const { text, anchorPem } = await makeLargeSeal(975_000);
  writeFileSync(join(folder, 'large-seal.jsonld'), text);
  writeFileSync(join(folder, 'large-seal.pem'), anchorPem);
}
