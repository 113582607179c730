import { toBase64 } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { identityOf } from './certificate.ts';
import { mayCertify } from './certificate-usage.ts';
import { isStrictEcdsaSignature } from './is-strict-ecdsa-signature.ts';

const maxAuthorities = 8;

/**
 * Finds a way from a certificate to one of the anchors over authorities that were valid at a moment;
 * `undefined` when there is none.
 *
 * @param others - Certificates to build the path from; not trusted by themselves.
 * @param at - Milliseconds since 1970.
 * @returns The certificate first, the anchor last; the two are one when it is itself an anchor.
 * @see RFC 5280, section 6.1 (without policies and name constraints).
 * @internal
 */
export async function findPath(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  at: number,
): Promise<readonly X509Certificate[] | undefined> {
  const trusted = new Set(anchors.map(identityOf));
  const seen = new Set([identityOf(leaf)]);
  let reached: readonly (readonly [X509Certificate, ...X509Certificate[]])[] = [[leaf]];
  if (trusted.has(identityOf(leaf))) return [leaf];
  for (let between = 0; between < maxAuthorities && reached.length > 0; between += 1) {
    const next: [X509Certificate, ...X509Certificate[]][] = [];
    for (const path of reached) {
      for (const issuer of [...anchors, ...others]) {
        const id = identityOf(issuer);
        if (seen.has(id) || !(await isIssuedBy(path[0], issuer, between, at))) continue;
        if (trusted.has(id)) return [...path.toReversed(), issuer];
        seen.add(id);
        next.push([issuer, ...path]);
      }
    }
    reached = next;
  }
  return undefined;
}

/** Tells whether an authority, valid at a moment, issued a certificate. @internal */
export async function isIssuedBy(
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
