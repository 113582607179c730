import type { X509Certificate } from '@peculiar/x509';
import type { SignerInfo } from '../asn1.ts';
import { readCertificateDer } from '../certificate.ts';
import { hashByOid } from '../hash-functions.ts';
import { isSerialNumber, toHex } from '../hex.ts';
import { loadX509 } from '../load-x509.ts';
import { sameBytes } from '../same-bytes.ts';
import type { TimeStampToken } from './read-time-stamp-token.ts';
import { singleAttribute } from './signed-attributes.ts';

const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';
const signingCertificateV1 = '1.2.840.113549.1.9.16.2.12';

/** Who signed a token: the certificate, with those that came along; or why that cannot be told. */
export type TokenSigner =
  | { readonly certificate: X509Certificate; readonly others: readonly X509Certificate[] }
  | 'missing'
  | 'contradictory';

/**
 * Finds the certificate that a token was signed with: the one whose digest is among the signed
 * attributes, and which the signer is named by.
 *
 * @param known - Certificates from elsewhere, for a token that carries none.
 * @see RFC 5035, sections 3 to 5; RFC 5816.
 * @internal
 */
export async function findTokenSigner(
  { signer, certificates }: TimeStampToken,
  known: readonly X509Certificate[],
): Promise<TokenSigner> {
  const wanted = await readReference(signer);
  if (wanted === undefined) return 'contradictory';
  const read = await Promise.all(certificates.map(readCertificateDer));
  const others = [...read.filter((certificate) => certificate !== undefined), ...known];
  for (const certificate of others) {
    const digest = await crypto.subtle.digest(wanted.hash, certificate.rawData);
    if (!sameBytes(digest, wanted.digest)) continue;
    return (await isNamedBy(certificate, signer)) ? { certificate, others } : 'contradictory';
  }
  return 'missing';
}

interface Reference {
  readonly hash: string;
  readonly digest: ArrayBuffer;
}

/** The first reference of the attribute, in its newer or older form. */
async function readReference(signer: SignerInfo): Promise<Reference | undefined> {
  const { AsnConvert, SigningCertificate } = await import('../asn1.ts');
  const newer = singleAttribute(signer, signingCertificateV2);
  const value = newer ?? singleAttribute(signer, signingCertificateV1);
  if (value === undefined) return undefined;
  try {
    const [first] = AsnConvert.parse(value, SigningCertificate).certs;
    if (first === undefined) return undefined;
    const { hashAlgorithm, certHash } = first;
    const named =
      hashAlgorithm === undefined ? 'SHA-256' : hashByOid(hashAlgorithm.algorithm)?.name;
    const hash = newer === undefined ? 'SHA-1' : named; // the older form knows SHA-1 alone
    return hash === undefined ? undefined : { hash, digest: certHash.buffer };
  } catch {
    return undefined;
  }
}

async function isNamedBy(certificate: X509Certificate, { sid }: SignerInfo): Promise<boolean> {
  const { AsnConvert, SignerIdentifier } = await import('../asn1.ts');
  const { SubjectKeyIdentifierExtension } = await loadX509();
  try {
    const { issuerAndSerialNumber: named, subjectKeyIdentifier: keyId } = AsnConvert.parse(
      sid,
      SignerIdentifier,
    );
    if (named !== undefined) {
      const isIssuer = sameBytes(
        AsnConvert.serialize(named.issuer),
        certificate.issuerName.toArrayBuffer(),
      );
      return isIssuer && isSerialNumber(named.serialNumber, certificate);
    }
    const own = certificate.getExtension(SubjectKeyIdentifierExtension)?.keyId;
    return own !== undefined && keyId !== undefined && own === toHex(new Uint8Array(keyId.buffer));
  } catch {
    return false;
  }
}
