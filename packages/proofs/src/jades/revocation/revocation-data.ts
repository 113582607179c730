import { fromBase64, InvalidArgumentError } from '@merkki/core';
import type { BasicOCSPResponse } from '@peculiar/asn1-ocsp';
import type { RevocationList } from '../asn1.ts';
import type { EncodedRevocations } from '../etsi-u.ts';
import { readCrl } from './read-crl.ts';
import { readOcspResponse } from './read-ocsp.ts';

/** Lists and responses that tell which certificates were withdrawn. */
export interface RevocationData {
  readonly crls: readonly RevocationList[];
  readonly ocspResponses: readonly BasicOCSPResponse[];
}

/** For lists that the caller gives, and for those that anyone may have put into a seal. */
const [maxGivenNodes, maxEmbeddedNodes] = [20_000_000, 30_000];
const pemBlock = /-----BEGIN (?:X509 )?CRL-----([A-Za-z0-9+/=\s]+)-----END (?:X509 )?CRL-----/g;

/**
 * Reads what the caller gives: lists as PEM (one or more each) or base64 DER, responses as base64 DER.
 *
 * @throws `InvalidArgumentError` `trust.crl-invalid` or `trust.ocsp-invalid` for one that cannot be read.
 * @internal
 */
export async function readRevocationData(texts: EncodedRevocations): Promise<RevocationData> {
  const crls: RevocationList[] = [];
  for (const [index, text] of texts.crls.entries()) {
    const blocks = text.includes('-----BEGIN')
      ? [...text.matchAll(pemBlock)].map((block) => block[1] ?? '')
      : [text];
    if (blocks.length === 0) refuse('trust.crl-invalid', `/crls/${index}`);
    for (const base64 of blocks) {
      const crl = await decode(base64, (der) => readCrl(der, maxGivenNodes));
      crls.push(crl ?? refuse('trust.crl-invalid', `/crls/${index}`));
    }
  }
  const ocspResponses: BasicOCSPResponse[] = [];
  for (const [index, base64] of texts.ocspResponses.entries()) {
    const response = await decode(base64, readOcspResponse);
    ocspResponses.push(response ?? refuse('trust.ocsp-invalid', `/ocspResponses/${index}`));
  }
  return { crls, ocspResponses };
}

/** Reads what a seal brings along; what cannot be read is left out. @internal */
export async function readEmbeddedRevocations(texts: EncodedRevocations): Promise<RevocationData> {
  const crls = await Promise.all(texts.crls.map((text) => decode(text, readEmbeddedCrl)));
  const responses = await Promise.all(
    texts.ocspResponses.map((text) => decode(text, readOcspResponse)),
  );
  return {
    crls: crls.filter((crl) => crl !== undefined),
    ocspResponses: responses.filter((response) => response !== undefined),
  };
}

function readEmbeddedCrl(der: Uint8Array): Promise<RevocationList | undefined> {
  return readCrl(der, maxEmbeddedNodes);
}

async function decode<T>(
  base64: string,
  read: (der: Uint8Array) => Promise<T | undefined>,
): Promise<T | undefined> {
  const der = fromBase64(base64.replace(/\s/g, ''));
  return der && read(der);
}

function refuse(code: string, pointer: string): never {
  throw new InvalidArgumentError({
    code,
    message: 'Data on withdrawn certificates must be PEM or base64 DER.',
    pointer,
  });
}
