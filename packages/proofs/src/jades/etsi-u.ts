import {
  fromBase64Url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  readJson,
} from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { readCertificate } from './certificate.ts';

const maxBytes = 8_388_608;
const maxCertificates = 32;

/**
 * Reads the unsigned part of a seal (time stamps, certificates, revocation data), each element an
 * object or one in base64url; what cannot be read is left out.
 *
 * @see ETSI TS 119 182-1 V1.2.1, etsiU.
 * @internal
 */
export function readEtsiU({ etsiU }: JsonObject): readonly JsonObject[] {
  if (!Array.isArray(etsiU)) return [];
  return etsiU.slice(0, 64).flatMap((element: JsonValue) => {
    if (isJsonObject(element)) return [element];
    const bytes = typeof element === 'string' ? fromBase64Url(element) : undefined;
    const read = bytes && readJson(bytes, { maxBytes });
    return read?.ok && isJsonObject(read.value) ? [read.value] : [];
  });
}

/**
 * The certificates among the validation data, good for building a path, trusted by nothing.
 *
 * @see ETSI TS 119 182-1 V1.2.1, xVals.
 * @internal
 */
export async function certificatesOf(
  elements: readonly JsonObject[],
): Promise<readonly X509Certificate[]> {
  const encoded = elements
    .flatMap(({ xVals }) => (Array.isArray(xVals) ? xVals : []))
    .map((entry) => (isJsonObject(entry) ? entry['x509Cert'] : undefined))
    .flatMap((entry) =>
      isJsonObject(entry) && typeof entry['val'] === 'string' ? [entry['val']] : [],
    );
  const read = await Promise.all(encoded.slice(0, maxCertificates).map(readCertificate));
  return read.filter((certificate) => certificate !== undefined);
}
