import { AsnConvert } from '@peculiar/asn1-schema';
import type { X509Certificate } from '@peculiar/x509';
import { AlgorithmIdentifier } from '../../src/jades/asn1.ts';
import { loadX509 } from '../../src/jades/load-x509.ts';

export type AuthorityKey = 'P-256' | 'P-384' | 'P-521' | 'RSA' | 'RSA-PSS';

export const oids = {
  'SHA-256': '2.16.840.1.101.3.4.2.1',
  'SHA-384': '2.16.840.1.101.3.4.2.2',
  'SHA-512': '2.16.840.1.101.3.4.2.3',
} as const;
export type HashName = keyof typeof oids;

const rsa = (name: string) => ({
  name,
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
});

function makeKeys(kind: AuthorityKey): Promise<CryptoKeyPair> {
  const algorithm =
    kind === 'RSA'
      ? rsa('RSASSA-PKCS1-v1_5')
      : kind === 'RSA-PSS'
        ? rsa('RSA-PSS')
        : { name: 'ECDSA', namedCurve: kind };
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

/** Signs as CMS, CRL and OCSP want it, by SHA-256 or another hash function. */
export async function signOctets(
  privateKey: CryptoKey,
  octets: Uint8Array,
  hash: HashName = 'SHA-256',
): Promise<ArrayBuffer> {
  const name = privateKey.algorithm.name;
  const raw = await crypto.subtle.sign(
    name === 'RSA-PSS' ? { name, saltLength: 32 } : { name, hash },
    privateKey,
    Uint8Array.from(octets),
  );
  if (name !== 'ECDSA') return raw;
  const { AsnEcSignatureFormatter } = await loadX509();
  return new AsnEcSignatureFormatter().toAsnSignature(privateKey.algorithm, raw) ?? raw;
}

export interface Authority {
  readonly keys: CryptoKeyPair;
  readonly certificate: X509Certificate;
  readonly pem: string;
  readonly base64: string;
}

export interface CertificateOptions {
  readonly subject: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly key?: AuthorityKey;
  readonly publicKey?: CryptoKey;
  /** Extended key usages. */
  readonly extended?: readonly string[];
  readonly isCritical?: boolean;
  readonly isAuthority?: boolean;
  /** Addresses of lists of withdrawn certificates. */
  readonly crlUrls?: string[];
  readonly serialNumber?: string;
  readonly usages?: number;
}

/** A certificate by an authority, or by itself. */
export async function certify(options: CertificateOptions, by?: Authority): Promise<Authority> {
  const x509 = await loadX509();
  const { KeyUsageFlags } = x509;
  const keys = await makeKeys(options.key ?? 'P-256');
  const isAuthority = options.isAuthority ?? by === undefined;
  const signingKey = by?.keys.privateKey ?? keys.privateKey;
  const certificate = await x509.X509CertificateGenerator.create({
    subject: options.subject,
    issuer: by?.certificate.subjectName ?? options.subject,
    notBefore: new Date(options.notBefore ?? '2020-01-01T00:00:00Z'),
    notAfter: new Date(options.notAfter ?? '2030-01-01T00:00:00Z'),
    ...(options.serialNumber === undefined ? {} : { serialNumber: options.serialNumber }),
    publicKey: options.publicKey ?? keys.publicKey,
    signingKey,
    signingAlgorithm: { name: signingKey.algorithm.name, hash: 'SHA-256' },
    extensions: [
      new x509.BasicConstraintsExtension(isAuthority, undefined, true),
      new x509.KeyUsagesExtension(
        options.usages ??
          (isAuthority
            ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign
            : KeyUsageFlags.digitalSignature),
        true,
      ),
      ...(options.extended === undefined
        ? []
        : [new x509.ExtendedKeyUsageExtension([...options.extended], options.isCritical ?? true)]),
      ...(options.crlUrls === undefined
        ? []
        : [new x509.CRLDistributionPointsExtension(options.crlUrls)]),
    ],
  });
  const base64 = Buffer.from(certificate.rawData).toString('base64');
  return { keys, certificate, pem: certificate.toString('pem'), base64 };
}

const signatureOids: Readonly<Record<string, string>> = {
  'ECDSA SHA-256': '1.2.840.10045.4.3.2',
  'ECDSA SHA-384': '1.2.840.10045.4.3.3',
  'ECDSA SHA-512': '1.2.840.10045.4.3.4',
  'RSASSA-PKCS1-v1_5 SHA-256': '1.2.840.113549.1.1.11',
};

/** The algorithm identifier of a signature by a key. */
export function signatureAlgorithm(key: CryptoKey, hash: HashName = 'SHA-256') {
  const { name } = key.algorithm;
  if (name !== 'RSA-PSS') {
    return new AlgorithmIdentifier({ algorithm: signatureOids[`${name} ${hash}`] ?? '' });
  }
  // hashAlgorithm [0] SHA-256, maskGenAlgorithm [1] MGF1 with SHA-256, saltLength [2] 32
  const parameters = Buffer.from(
    'a00f300d06096086480165030402010500' +
      'a11c301a06092a864886f70d010108300d06096086480165030402010500' +
      'a203020120',
    'hex',
  );
  const sequence = Buffer.concat([Buffer.from([0x30, parameters.length]), parameters]);
  return new AlgorithmIdentifier({
    algorithm: '1.2.840.113549.1.1.10',
    parameters: Uint8Array.from(sequence).buffer,
  });
}

export function der(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(AsnConvert.serialize(value));
}
