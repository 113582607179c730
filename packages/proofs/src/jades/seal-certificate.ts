import { fromBase64, fromBase64Url, isJsonObject, type JsonObject } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { digestOf } from './certificate.ts';
import { maySign } from './certificate-usage.ts';
import { hash, hashByName } from './hash-functions.ts';
import { isSerialNumber } from './hex.ts';
import { sameBytes } from './same-bytes.ts';
import type { SigningTime } from './signing-time.ts';

/** What is wrong with the certificate, or with how the header refers to it. @internal */
export async function certificateProblem(
  header: JsonObject,
  leaf: X509Certificate,
  time: SigningTime | undefined,
  place: string,
  latest: number,
): Promise<ProofsProblem | undefined> {
  const isReferred =
    header['x5t#S256'] === (await digestOf(leaf)) &&
    (await otherDigest(header['x5t#o'], leaf)) !== 'other';
  if (!isReferred) return proofsProblem('seal.certificate-reference', place);
  if (time === undefined) return proofsProblem('seal.signing-time', place);
  if (time.at > latest) return proofsProblem('seal.signing-time-future', place);
  const outside = validityProblem(leaf, time.at, place);
  if (outside !== undefined) return outside;
  return (await maySign(leaf)) ? undefined : proofsProblem('seal.certificate-usage', place);
}

/** What is wrong with the certificate's validity at a moment. @internal */
export function validityProblem(
  leaf: X509Certificate,
  at: number,
  place: string,
): ProofsProblem | undefined {
  if (at < leaf.notBefore.getTime()) return proofsProblem('seal.certificate-not-yet-valid', place);
  return at > leaf.notAfter.getTime()
    ? proofsProblem('seal.certificate-expired', place)
    : undefined;
}

/**
 * Compares the digest by another hash function than SHA-256, named as in the algorithms of JOSE
 * (`S384`, `S512`) or by an address that ends in the function's name; `unread` when it is not of this form.
 *
 * @see ETSI TS 119 182-1 V1.2.1, clause 5.2.2.
 * @internal
 */
export async function otherDigest(
  value: unknown,
  leaf: X509Certificate,
): Promise<'same' | 'other' | 'unread'> {
  const { digAlg, digVal } = isJsonObject(value) ? value : {};
  const bits = typeof digAlg === 'string' ? /(?:^S|#sha)(384|512)$/.exec(digAlg)?.[1] : undefined;
  const hashFunction = hashByName(`SHA-${bits}`);
  const digest = typeof digVal === 'string' ? fromBase64Url(digVal) : undefined;
  if (hashFunction === undefined || digest === undefined) return 'unread';
  const own = await hash(hashFunction, new Uint8Array(leaf.rawData));
  return sameBytes(digest, own) ? 'same' : 'other';
}

/**
 * Tells whether `kid` names the certificate by issuer and serial number. It is a hint only: what counts is
 * the signed digest.
 *
 * @see ETSI TS 119 182-1 V1.2.1, clause 5.1.4; RFC 5035, section 5.
 * @internal
 */
export async function isNamedByKid(kid: unknown, leaf: X509Certificate): Promise<boolean> {
  const der = typeof kid === 'string' ? fromBase64(kid) : undefined;
  if (der === undefined) return false;
  const { AsnConvert, IssuerSerial } = await import('./asn1.ts');
  try {
    const { issuer, serialNumber } = AsnConvert.parse(der, IssuerSerial);
    const [first] = issuer;
    const name = first?.directoryName && AsnConvert.serialize(first.directoryName);
    const isIssuer = name !== undefined && sameBytes(name, leaf.issuerName.toArrayBuffer());
    return issuer.length === 1 && isIssuer && isSerialNumber(serialNumber, leaf);
  } catch {
    return false;
  }
}
