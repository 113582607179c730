import type { BasicOCSPResponse, SingleResponse } from '@peculiar/asn1-ocsp';
import type { X509Certificate } from '@peculiar/x509';
import { readCertificateDer } from '../certificate.ts';
import { mayAnswerOcsp } from '../certificate-usage.ts';
import { isIssuedBy } from '../find-path.ts';
import { hashByOid } from '../hash-functions.ts';
import { isSerialNumber } from '../hex.ts';
import { sameBytes } from '../same-bytes.ts';
import { verifyByCertificate } from '../verify-by-certificate.ts';
import type { RevocationFinding } from './revocation-answer.ts';

const basicResponse = '1.3.6.1.5.5.7.48.1.1';
const sha1 = '1.3.14.3.2.26';
const maxCertificates = 8;

/** Reads an OCSP response from DER; `undefined` when it is none, or a refusal. @internal */
export async function readOcspResponse(der: Uint8Array): Promise<BasicOCSPResponse | undefined> {
  const { AsnConvert, BasicOCSPResponse, OCSPResponse } = await import('../asn1.ts');
  try {
    const { responseBytes } = AsnConvert.parse(der, OCSPResponse);
    if (responseBytes?.responseType !== basicResponse) return undefined;
    return AsnConvert.parse(responseBytes.response.buffer, BasicOCSPResponse);
  } catch {
    return undefined;
  }
}

/**
 * Looks up what a response says of a certificate. It must be signed by the certificate's issuer, or by
 * one whom the issuer has certified for that; whether the latter was withdrawn itself is not asked.
 *
 * @see RFC 6960, sections 3.2 and 4.2.
 * @internal
 */
export async function askOcsp(
  response: BasicOCSPResponse,
  certificate: X509Certificate,
  issuer: X509Certificate,
): Promise<RevocationFinding> {
  const { responses } = response.tbsResponseData;
  let answer: SingleResponse | undefined;
  for (const single of responses) {
    if (await isAbout(single, certificate, issuer)) answer ??= single;
  }
  if (answer === undefined) return 'other';
  if (!(await isSignedFor(response, issuer))) return 'invalid';
  const { good, revoked } = answer.certStatus;
  if (good === undefined && revoked === undefined) return 'other';
  return {
    revokedAt: revoked?.revocationTime.getTime(),
    thisUpdate: answer.thisUpdate.getTime(),
    nextUpdate: answer.nextUpdate?.getTime(),
  };
}

async function isAbout(
  { certID }: SingleResponse,
  certificate: X509Certificate,
  issuer: X509Certificate,
): Promise<boolean> {
  const { AsnConvert, SubjectPublicKeyInfo } = await import('../asn1.ts');
  const { hashAlgorithm, issuerKeyHash, issuerNameHash, serialNumber } = certID;
  if (!isSerialNumber(serialNumber, certificate)) return false;
  const { algorithm } = hashAlgorithm;
  // SHA-1 finds the certificate here and proves nothing.
  const name = algorithm === sha1 ? 'SHA-1' : hashByOid(algorithm)?.name;
  if (name === undefined) return false;
  const digest = (bytes: ArrayBuffer): Promise<ArrayBuffer> => crypto.subtle.digest(name, bytes);
  const key = AsnConvert.parse(issuer.publicKey.rawData, SubjectPublicKeyInfo).subjectPublicKey;
  return (
    sameBytes(issuerNameHash.buffer, await digest(issuer.subjectName.toArrayBuffer())) &&
    sameBytes(issuerKeyHash.buffer, await digest(key))
  );
}

async function isSignedFor(response: BasicOCSPResponse, issuer: X509Certificate): Promise<boolean> {
  const { AsnConvert } = await import('../asn1.ts');
  const { signature, signatureAlgorithm, tbsResponseData, tbsResponseDataRaw } = response;
  const octets = new Uint8Array(tbsResponseDataRaw ?? new ArrayBuffer(0));
  const signedBy = async (certificate: X509Certificate): Promise<boolean> =>
    (await verifyByCertificate(
      certificate,
      signatureAlgorithm,
      new Uint8Array(signature),
      octets,
    )) === 'good';
  if (await signedBy(issuer)) return true;
  const producedAt = tbsResponseData.producedAt.getTime();
  for (const encoded of (response.certs ?? []).slice(0, maxCertificates)) {
    const responder = await readCertificateDer(new Uint8Array(AsnConvert.serialize(encoded)));
    const isDelegate =
      responder !== undefined &&
      responder.notBefore.getTime() <= producedAt &&
      producedAt <= responder.notAfter.getTime() &&
      (await mayAnswerOcsp(responder)) &&
      (await isIssuedBy(responder, issuer, 0, producedAt)) &&
      (await signedBy(responder));
    if (isDelegate) return true;
  }
  return false;
}
