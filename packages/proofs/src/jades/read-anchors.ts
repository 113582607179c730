import { InvalidArgumentError } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { readCertificate } from './certificate.ts';

const pemBlock = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** Reads trusted certificates: PEM text with one or more of them, or base64 DER. @internal */
export async function readAnchors(
  texts: readonly string[],
  pointerOf: (index: number) => string,
): Promise<readonly X509Certificate[]> {
  const anchors: X509Certificate[] = [];
  for (const [index, text] of texts.entries()) {
    const blocks = text.includes('-----BEGIN') ? [...text.matchAll(pemBlock)] : undefined;
    const encoded = blocks === undefined ? [text] : blocks.map((block) => block[1] ?? '');
    const read = await Promise.all(
      encoded.map((base64) => readCertificate(base64.replace(/\s/g, ''))),
    );
    const found = read.filter((certificate) => certificate !== undefined);
    if (found.length === 0 || found.length < encoded.length) {
      throw new InvalidArgumentError({
        code: 'trust.anchor-invalid',
        message: 'A trusted certificate must be PEM or base64 DER.',
        pointer: pointerOf(index),
      });
    }
    anchors.push(...found);
  }
  return anchors;
}
