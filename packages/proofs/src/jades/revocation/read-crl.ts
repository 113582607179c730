import type { RevokedCertificate } from '@peculiar/asn1-x509';
import type { X509Certificate } from '@peculiar/x509';
import type { RevocationList } from '../asn1.ts';
import { maySignCrl } from '../certificate-usage.ts';
import { isSerialNumber, toHex } from '../hex.ts';
import { loadX509 } from '../load-x509.ts';
import { sameBytes } from '../same-bytes.ts';
import { verifyByCertificate } from '../verify-by-certificate.ts';
import type { RevocationFinding } from './revocation-answer.ts';

const issuingDistributionPoint = '2.5.29.28';
const invalidityDate = '2.5.29.24';

/**
 * Reads a list of withdrawn certificates from DER; `undefined` when it is none, or has more elements
 * than the library shall read. An entry has about seven.
 *
 * @internal
 */
export async function readCrl(
  der: Uint8Array,
  maxNodes: number,
): Promise<RevocationList | undefined> {
  const { AsnConvert, RevocationList } = await import('../asn1.ts');
  try {
    return AsnConvert.parse(der, RevocationList, { berOptions: { maxNodes } });
  } catch {
    return undefined;
  }
}

/**
 * Looks a certificate up in a list.
 *
 * @see RFC 5280, sections 5 and 6.3 (complete lists of the certificate's own issuer).
 * @internal
 */
export async function askCrl(
  crl: RevocationList,
  certificate: X509Certificate,
  issuer: X509Certificate,
): Promise<RevocationFinding> {
  const { AsnConvert } = await import('../asn1.ts');
  const { tbsCertList, tbsCertListRaw, signature, signatureAlgorithm } = crl;
  const name = AsnConvert.serialize(tbsCertList.issuer);
  if (!sameBytes(name, issuer.subjectName.toArrayBuffer())) return 'other';
  const scope = await scopeOf(crl, certificate);
  if (scope !== 'in') return scope === 'out' ? 'other' : 'invalid';
  const verdict = await verifyByCertificate(
    issuer,
    signatureAlgorithm,
    new Uint8Array(signature),
    new Uint8Array(tbsCertListRaw ?? new ArrayBuffer(0)),
  );
  if (verdict !== 'good' || !(await maySignCrl(issuer))) return 'invalid';
  const entry = await findEntry(crl, certificate);
  // An extension that is not understood could make the entry one about another issuer's certificate.
  if (entry?.crlEntryExtensions?.some(({ critical }) => critical)) return 'invalid';
  return {
    revokedAt: entry && (await revocationTime(entry)),
    thisUpdate: tbsCertList.thisUpdate.getTime().getTime(),
    nextUpdate: tbsCertList.nextUpdate?.getTime().getTime(),
  };
}

/** The entry of a certificate. Only those that have its number somewhere are read. */
async function findEntry(
  { tbsCertList }: RevocationList,
  certificate: X509Certificate,
): Promise<RevokedCertificate | undefined> {
  const { AsnConvert, RevokedCertificate } = await import('../asn1.ts');
  const digits = certificate.serialNumber.toLowerCase().replace(/^(?:00)+(?=..)/, '');
  for (const encoded of tbsCertList.revokedCertificates ?? []) {
    if (!toHex(encoded).includes(digits)) continue;
    const entry = AsnConvert.parse(encoded, RevokedCertificate);
    if (isSerialNumber(entry.userCertificate, certificate)) return entry;
  }
  return undefined;
}

/** The earlier of the moment of withdrawal and that since when the key is doubtful. */
async function revocationTime(entry: RevokedCertificate): Promise<number> {
  const { AsnConvert, InvalidityDate } = await import('../asn1.ts');
  const revoked = entry.revocationDate.getTime().getTime();
  const doubt = entry.crlEntryExtensions?.find(({ extnID }) => extnID === invalidityDate);
  if (doubt === undefined) return revoked;
  const since = AsnConvert.parse(doubt.extnValue.buffer, InvalidityDate).value.getTime();
  return Math.min(revoked, since);
}

/** Whether a list is about all certificates of its issuer, or about those that the certificate is one of. */
async function scopeOf(
  { tbsCertList }: RevocationList,
  certificate: X509Certificate,
): Promise<'in' | 'out' | 'unknown'> {
  const { AsnConvert, IssuingDistributionPoint } = await import('../asn1.ts');
  const critical = (tbsCertList.crlExtensions ?? []).filter((extension) => extension.critical);
  if (critical.some(({ extnID }) => extnID !== issuingDistributionPoint)) return 'unknown';
  const [limits] = critical;
  if (limits === undefined) return 'in';
  const point = AsnConvert.parse(limits.extnValue.buffer, IssuingDistributionPoint);
  const { BasicConstraintsExtension } = await loadX509();
  const isAuthority = certificate.getExtension(BasicConstraintsExtension)?.ca === true;
  if (point.indirectCRL || point.onlySomeReasons !== undefined) return 'unknown';
  if (point.onlyContainsAttributeCerts) return 'out';
  if (isAuthority ? point.onlyContainsUserCerts : point.onlyContainsCACerts) return 'out';
  const names = (point.distributionPoint?.fullName ?? []).map(
    ({ uniformResourceIdentifier }) => uniformResourceIdentifier,
  );
  if (point.distributionPoint === undefined) return 'in';
  const own = await distributionPointsOf(certificate);
  return names.some((name) => name !== undefined && own.includes(name)) ? 'in' : 'out';
}

async function distributionPointsOf(certificate: X509Certificate): Promise<readonly string[]> {
  const { CRLDistributionPointsExtension } = await loadX509();
  const points = certificate.getExtension(CRLDistributionPointsExtension)?.distributionPoints ?? [];
  return points
    .flatMap(({ distributionPoint }) => distributionPoint?.fullName ?? [])
    .flatMap(({ uniformResourceIdentifier }) => uniformResourceIdentifier ?? []);
}
