import { formatInstant, fromBase64, toBase64, toBase64Url } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { toHex } from './hex.ts';
import { loadX509 } from './load-x509.ts';

/** What a certificate says about its owner. */
export interface CertificateSubject {
  /** Attribute CN. */
  readonly commonName?: string;
  /** Attribute O. */
  readonly organisation?: string;
  /** Attribute organizationIdentifier, such as `VATFI-12345678`. */
  readonly organisationIdentifier?: string;
  /** Attribute C, two letters. */
  readonly country?: string;
}

/** The certificate by which a seal was made. */
export interface CertificateInfo {
  /** Whose it is. */
  readonly subject: CertificateSubject;
  /** Start of its validity, ISO 8601. */
  readonly notBefore: string;
  /** End of its validity, ISO 8601. */
  readonly notAfter: string;
  /** SHA-256 of its DER form, hexadecimal. */
  readonly fingerprint: string;
}

const attributes = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  organisationIdentifier: '2.5.4.97',
  country: '2.5.4.6',
} as const;

/** Reads a certificate from base64 DER; `undefined` when it is none. @internal */
export async function readCertificate(base64: string): Promise<X509Certificate | undefined> {
  const der = fromBase64(base64);
  return der && readCertificateDer(der);
}

/** Reads a certificate from DER; `undefined` when it is none. @internal */
export async function readCertificateDer(der: Uint8Array): Promise<X509Certificate | undefined> {
  const { X509Certificate } = await loadX509();
  if (der.length > 65_536) return undefined;
  try {
    const certificate = new X509Certificate(Uint8Array.from(der));
    // The library reads parts when they are asked for: what is broken shall show here, not later.
    const { extensions, notBefore, notAfter } = certificate;
    subjectOf(certificate);
    const hasDates = !Number.isNaN(notBefore.getTime()) && !Number.isNaN(notAfter.getTime());
    return hasDates && extensions.length <= 64 ? certificate : undefined;
  } catch {
    return undefined;
  }
}

/** Names a certificate for comparing it with others. @internal */
export function identityOf(certificate: X509Certificate): string {
  return toBase64(new Uint8Array(certificate.rawData));
}

/** The SHA-256 of a certificate in base64url, as in `x5t#S256`. @internal */
export async function digestOf(certificate: X509Certificate): Promise<string> {
  return toBase64Url(await sha256(certificate));
}

/**
 * Reads what a certificate says about its owner.
 *
 * @param certificate - Base64 DER.
 * @returns `undefined` when it is no X.509 certificate.
 * @see RFC 5280; ETSI EN 319 412-3.
 * @example
 * await readCertificateInfo('bm8gY2VydGlmaWNhdGU='); // undefined
 */
export async function readCertificateInfo(
  certificate: string,
): Promise<CertificateInfo | undefined> {
  const read = await readCertificate(certificate);
  return read && describeCertificate(read);
}

/** What a reader wants to know of a certificate. @internal */
export async function describeCertificate(certificate: X509Certificate): Promise<CertificateInfo> {
  return {
    subject: subjectOf(certificate),
    notBefore: formatInstant(certificate.notBefore.getTime()),
    notAfter: formatInstant(certificate.notAfter.getTime()),
    fingerprint: toHex(await sha256(certificate)),
  };
}

function subjectOf({ subjectName }: X509Certificate): CertificateSubject {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, oid]) => {
      const value = subjectName.getField(oid)[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

async function sha256(certificate: X509Certificate): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', certificate.rawData));
}
