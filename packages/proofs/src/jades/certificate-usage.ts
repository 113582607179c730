import type { X509Certificate } from '@peculiar/x509';
import { loadX509 } from './load-x509.ts';

/**
 * Extensions that are understood, or that restrict nothing which is relied on here; any other one
 * that is critical forbids the use of the certificate.
 *
 * @see RFC 5280, section 4.2; ETSI EN 319 412-5 (qcStatements).
 */
const understood: readonly string[] = [
  '2.5.29.14', // subjectKeyIdentifier
  '2.5.29.15', // keyUsage
  '2.5.29.17', // subjectAltName
  '2.5.29.19', // basicConstraints
  '2.5.29.32', // certificatePolicies
  '2.5.29.35', // authorityKeyIdentifier
  '2.5.29.37', // extKeyUsage
  '1.3.6.1.5.5.7.1.3', // qcStatements
];

const timeStamping = '1.3.6.1.5.5.7.3.8';
const ocspSigning = '1.3.6.1.5.5.7.3.9';

/** Where withdrawn certificates are listed: CRL addresses, and the OCSP address. */
const revocationExtensions: readonly string[] = ['2.5.29.31', '1.3.6.1.5.5.7.1.1'];

/** Tells whether a certificate has no demand that is not understood. @internal */
function isUnderstood(certificate: X509Certificate): boolean {
  return certificate.extensions.every(
    ({ critical, type }) => !critical || understood.includes(type),
  );
}

/** Tells whether a certificate may sign documents. @internal */
export async function maySign(certificate: X509Certificate): Promise<boolean> {
  const { KeyUsageFlags, KeyUsagesExtension } = await loadX509();
  const usages = certificate.getExtension(KeyUsagesExtension)?.usages;
  const wanted = KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation;
  return isUnderstood(certificate) && (usages === undefined || (usages & wanted) !== 0);
}

/** Tells whether a certificate may certify others, with so many authorities between. @internal */
export async function mayCertify(certificate: X509Certificate, between: number): Promise<boolean> {
  const { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension } = await loadX509();
  const constraints = certificate.getExtension(BasicConstraintsExtension);
  const usages = certificate.getExtension(KeyUsagesExtension)?.usages;
  return (
    isUnderstood(certificate) &&
    constraints?.ca === true &&
    (constraints.pathLength === undefined || constraints.pathLength >= between) &&
    (usages === undefined || (usages & KeyUsageFlags.keyCertSign) !== 0)
  );
}

/**
 * Tells whether a certificate is for time stamps and nothing else.
 *
 * @see RFC 3161, section 2.3.
 * @internal
 */
export async function mayStamp(certificate: X509Certificate): Promise<boolean> {
  const { ExtendedKeyUsageExtension } = await loadX509();
  const extended = certificate.getExtension(ExtendedKeyUsageExtension);
  return (
    extended?.critical === true &&
    extended.usages.length === 1 &&
    extended.usages[0] === timeStamping &&
    (await maySign(certificate))
  );
}

/** Tells whether an authority has made a certificate its voice for withdrawals. @internal */
export async function mayAnswerOcsp(certificate: X509Certificate): Promise<boolean> {
  const { ExtendedKeyUsageExtension } = await loadX509();
  const usages = certificate.getExtension(ExtendedKeyUsageExtension)?.usages ?? [];
  return usages.includes(ocspSigning) && (await maySign(certificate));
}

/** Tells whether a certificate may sign lists of withdrawn ones. @internal */
export async function maySignCrl(certificate: X509Certificate): Promise<boolean> {
  const { KeyUsageFlags, KeyUsagesExtension } = await loadX509();
  const usages = certificate.getExtension(KeyUsagesExtension)?.usages;
  return usages === undefined || (usages & KeyUsageFlags.cRLSign) !== 0;
}

/** Tells whether a certificate says where to ask if it was withdrawn. @internal */
export function namesRevocationSource(certificate: X509Certificate): boolean {
  return certificate.extensions.some(({ type }) => revocationExtensions.includes(type));
}
