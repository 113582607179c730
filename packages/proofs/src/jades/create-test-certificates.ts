import { InvalidArgumentError, toBase64, toMilliseconds } from '@merkki/core';
import type { Name, X509Certificate } from '@peculiar/x509';
import { algorithms, type SignatureAlgorithm } from '../keys/algorithms.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { loadX509 } from './load-x509.ts';

/** Whom {@link createTestCertificates} certifies, and for how long. */
export interface TestCertificateOptions {
  /** Name of the organisation (O). */
  readonly organisation: string;
  /** Registered identifier of the organisation, such as `VATFI-12345678`. */
  readonly organisationIdentifier?: string;
  /** Country of the organisation (C), two letters. */
  readonly country: string;
  /** Name of the seal (CN). */
  readonly commonName: string;
  /** Start of validity: an ISO 8601 instant or a `Date`. */
  readonly notBefore: string | Date;
  /** End of validity: an ISO 8601 instant or a `Date`. */
  readonly notAfter: string | Date;
  /** The key that is certified. */
  readonly publicKeyJwk: PublicJwk;
}

/** A throw-away certificate chain. */
export interface TestCertificates {
  /** Base64 DER, the leaf first, then the test authority. */
  readonly certificates: readonly string[];
  /** The test authority in PEM, to be named as trusted where the seal is verified. */
  readonly anchorPem: string;
}

/** Algorithm for which a key of each kind is certified. */
const algorithmOf: Readonly<Record<string, SignatureAlgorithm>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
};

/**
 * Makes an X.509 certificate for trying out seals, from an authority made for it alone, whose key is
 * thrown away. Good for nothing else: nobody trusts it but who is told to, and the authority's name
 * says TEST.
 *
 * @throws `InvalidArgumentError` `certificates.options` for a country, date or key that cannot
 * stand in a certificate.
 * @see RFC 5280; ETSI EN 319 412-3 (names of legal persons).
 * @example
 * const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: new Date(0) });
 * const { anchorPem } = await createTestCertificates({
 *   organisation: 'Example school',
 *   organisationIdentifier: 'VATFI-12345678',
 *   country: 'FI',
 *   commonName: 'Example school seal',
 *   notBefore: '2026-01-01T00:00:00Z',
 *   notAfter: '2027-01-01T00:00:00Z',
 *   publicKeyJwk: key.publicKeyJwk,
 * });
 */
export async function createTestCertificates(
  options: TestCertificateOptions,
): Promise<TestCertificates> {
  const x509 = await loadX509();
  const validity = readValidity(options);
  const publicKey = await importExtractable(options.publicKeyJwk);
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const { KeyUsageFlags } = x509;
  const authorityName = toName(x509, options.country, {
    O: 'TEST - not a trust service',
    CN: 'Merkki TEST CA - do not trust',
  });

  const authority = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: authorityName,
    issuer: authorityName,
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: toName(x509, options.country, {
      O: options.organisation,
      '2.5.4.97': options.organisationIdentifier,
      CN: options.commonName,
    }),
    issuer: authority.subjectName,
    publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(
        KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation,
        true,
      ),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const toDer = (certificate: X509Certificate): string =>
    toBase64(new Uint8Array(certificate.rawData));
  return { certificates: [leaf, authority].map(toDer), anchorPem: authority.toString('pem') };
}

function refuse(pointer: string): never {
  throw new InvalidArgumentError({
    code: 'certificates.options',
    message: 'The value cannot stand in a certificate.',
    pointer,
  });
}

function readValidity(options: TestCertificateOptions): { notBefore: Date; notAfter: Date } {
  if (!/^[A-Z]{2}$/.test(options.country)) refuse('/country');
  const notBefore = toMilliseconds(options.notBefore) ?? refuse('/notBefore');
  const notAfter = toMilliseconds(options.notAfter) ?? refuse('/notAfter');
  if (notAfter <= notBefore) refuse('/notAfter');
  return { notBefore: new Date(notBefore), notAfter: new Date(notAfter) };
}

/** A name. Its texts are typed strings: in plain ones the library reads `#`, quotes and backslashes. */
function toName(
  x509: Awaited<ReturnType<typeof loadX509>>,
  country: string,
  parts: Readonly<Record<string, string | undefined>>,
): Name {
  return new x509.Name([
    { C: [{ printableString: country }] },
    ...Object.entries(parts).flatMap(([type, value]) =>
      value === undefined ? [] : [{ [type]: [{ utf8String: value }] }],
    ),
  ]);
}

async function importExtractable(jwk: PublicJwk): Promise<CryptoKey> {
  const alg = algorithmOf[jwk.crv ?? jwk.kty] ?? refuse('/publicKeyJwk');
  const { alg: _alg, ...members } = jwk;
  try {
    return await crypto.subtle.importKey('jwk', { ...members }, algorithms[alg].key, true, [
      'verify',
    ]);
  } catch {
    return refuse('/publicKeyJwk');
  }
}
