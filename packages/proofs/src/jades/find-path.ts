import { toBase64 } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { mayCertify } from './certificate-usage.ts';
import { isStrictEcdsaSignature } from './is-strict-ecdsa-signature.ts';

const maxAuthorities = 8;

/**
 * Tells whether a certificate is one of the anchors, or leads to one over authorities that were valid
 * at a moment.
 *
 * @param others - Certificates to build the path from; not trusted by themselves.
 * @param at - Milliseconds since 1970.
 * @see RFC 5280, section 6.1 (without policies, name constraints and revocation).
 * @internal
 */
export async function leadsToAnchor(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  at: number,
): Promise<boolean> {
  const trusted = new Set(anchors.map(identity));
  const seen = new Set([identity(leaf)]);
  let reached = [leaf];
  if (trusted.has(identity(leaf))) return true;
  for (let between = 0; between < maxAuthorities && reached.length > 0; between += 1) {
    const next: X509Certificate[] = [];
    for (const certificate of reached) {
      for (const issuer of [...anchors, ...others]) {
        const id = identity(issuer);
        if (seen.has(id) || !(await isIssuedBy(certificate, issuer, between, at))) continue;
        if (trusted.has(id)) return true;
        seen.add(id);
        next.push(issuer);
      }
    }
    reached = next;
  }
  return false;
}

async function isIssuedBy(
  certificate: X509Certificate,
  issuer: X509Certificate,
  between: number,
  at: number,
): Promise<boolean> {
  try {
    return (
      isSameName(certificate, issuer) &&
      issuer.notBefore.getTime() <= at &&
      at <= issuer.notAfter.getTime() &&
      !/SHA-1$/i.test(certificate.signatureAlgorithm.hash?.name ?? '') &&
      isWellEncoded(certificate) &&
      (await mayCertify(issuer, between)) &&
      (await certificate.verify({ publicKey: issuer, signatureOnly: true }))
    );
  } catch {
    return false; // an algorithm or key that WebCrypto does not know
  }
}

function isWellEncoded({ signature, signatureAlgorithm }: X509Certificate): boolean {
  return signatureAlgorithm.name !== 'ECDSA' || isStrictEcdsaSignature(new Uint8Array(signature));
}

function isSameName(certificate: X509Certificate, issuer: X509Certificate): boolean {
  const encode = (name: { toArrayBuffer(): ArrayBuffer }): string =>
    toBase64(new Uint8Array(name.toArrayBuffer()));
  return encode(certificate.issuerName) === encode(issuer.subjectName);
}

function identity(certificate: X509Certificate): string {
  return toBase64(new Uint8Array(certificate.rawData));
}
