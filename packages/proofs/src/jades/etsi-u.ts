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
const maxElements = 64;
const maxCertificates = 32;
const maxRevocations = 8;

/** One element of the unsigned part. */
export interface EtsiElement {
  /** What it says; `undefined` when it cannot be read. */
  readonly value: JsonObject | undefined;
  /** The text in base64url that it stands as; `undefined` for an object in the clear. */
  readonly encoded: string | undefined;
  /** Its place in the list. */
  readonly index: number;
}

/**
 * Reads the unsigned part of a seal (time stamps, certificates, revocation data), each element an
 * object or one in base64url.
 *
 * @returns `undefined` when it is no list, or a list that is too long.
 * @see ETSI TS 119 182-1 V1.2.1, etsiU.
 * @internal
 */
export function readEtsiU({ etsiU }: JsonObject): readonly EtsiElement[] | undefined {
  if (etsiU === undefined) return [];
  if (!Array.isArray(etsiU) || etsiU.length > maxElements) return undefined;
  return etsiU.map((element: JsonValue, index) => {
    if (isJsonObject(element)) return { value: element, encoded: undefined, index };
    const encoded = typeof element === 'string' ? element : undefined;
    const bytes = encoded === undefined ? undefined : fromBase64Url(encoded);
    const read = bytes && readJson(bytes, { maxBytes });
    const value = read?.ok && isJsonObject(read.value) ? read.value : undefined;
    return { value, encoded, index };
  });
}

/**
 * The certificates among the validation data, good for building a path, trusted by nothing.
 *
 * @see ETSI TS 119 182-1 V1.2.1, xVals.
 * @internal
 */
export async function certificatesOf(
  elements: readonly EtsiElement[],
): Promise<readonly X509Certificate[]> {
  const encoded = elements
    .map(({ value }) => value?.['xVals'])
    .flatMap((xVals) => (Array.isArray(xVals) ? xVals : []))
    .map((entry) => (isJsonObject(entry) ? entry['x509Cert'] : undefined))
    .flatMap((entry) =>
      isJsonObject(entry) && typeof entry['val'] === 'string' ? [entry['val']] : [],
    );
  const read = await Promise.all(encoded.slice(0, maxCertificates).map(readCertificate));
  return read.filter((certificate) => certificate !== undefined);
}

/** Revocation data in base64, CRLs and OCSP responses apart. */
export interface EncodedRevocations {
  readonly crls: readonly string[];
  readonly ocspResponses: readonly string[];
}

/**
 * The revocation data among the validation data.
 *
 * @see ETSI TS 119 182-1 V1.2.1, rVals.
 * @internal
 */
export function revocationsOf(elements: readonly EtsiElement[]): EncodedRevocations {
  const values = elements.flatMap(({ value }) => {
    const rVals = value?.['rVals'];
    return isJsonObject(rVals) ? [rVals] : [];
  });
  const collect = (member: string): readonly string[] =>
    values
      .flatMap((rVals) => rVals[member] ?? [])
      .flatMap((entry) =>
        isJsonObject(entry) && typeof entry['val'] === 'string' ? [entry['val']] : [],
      )
      .slice(0, maxRevocations);
  return { crls: collect('crlVals'), ocspResponses: collect('ocspVals') };
}
