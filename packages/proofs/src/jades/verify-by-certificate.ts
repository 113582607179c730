import type { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import type { X509Certificate } from '@peculiar/x509';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { type HashFunction, hashByOid } from './hash-functions.ts';
import { isStrictEcdsaSignature } from './is-strict-ecdsa-signature.ts';
import { loadX509 } from './load-x509.ts';

/** What signed octets and their signature come to. */
export type SignatureVerdict = 'good' | 'bad' | 'unsupported';

interface Scheme {
  readonly name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS' | 'ECDSA';
  readonly hash: HashFunction | undefined;
  readonly saltLength?: number;
}

const sha = (bits: 256 | 384 | 512): HashFunction | undefined =>
  hashByOid(`2.16.840.1.101.3.4.2.${{ 256: 1, 384: 2, 512: 3 }[bits]}`);

const rsaEncryption = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';
const curves: readonly unknown[] = ['P-256', 'P-384', 'P-521'];

/** @see RFC 4055, section 5; RFC 5758, section 3.2. */
const schemes: Readonly<Record<string, Scheme>> = {
  '1.2.840.113549.1.1.11': { name: 'RSASSA-PKCS1-v1_5', hash: sha(256) },
  '1.2.840.113549.1.1.12': { name: 'RSASSA-PKCS1-v1_5', hash: sha(384) },
  '1.2.840.113549.1.1.13': { name: 'RSASSA-PKCS1-v1_5', hash: sha(512) },
  '1.2.840.10045.4.3.2': { name: 'ECDSA', hash: sha(256) },
  '1.2.840.10045.4.3.3': { name: 'ECDSA', hash: sha(384) },
  '1.2.840.10045.4.3.4': { name: 'ECDSA', hash: sha(512) },
};

/**
 * Checks a signature of CMS, a CRL or an OCSP response by the key of a certificate.
 *
 * @param digest - The hash function, for an algorithm identifier that names the key's kind alone.
 * @internal
 */
export async function verifyByCertificate(
  certificate: X509Certificate,
  algorithm: AlgorithmIdentifier,
  signature: Uint8Array,
  octets: Uint8Array,
  digest?: HashFunction,
): Promise<SignatureVerdict> {
  const scheme = await schemeOf(algorithm, digest);
  if (scheme?.hash === undefined) return 'unsupported';
  try {
    const key = await importKey(certificate, scheme.name, scheme.hash);
    if (key === undefined) return 'unsupported';
    const raw = scheme.name === 'ECDSA' ? await toRaw(key, signature) : signature;
    if (raw === undefined) return 'bad';
    const { name, saltLength } = scheme;
    const parameters = {
      name,
      hash: scheme.hash.name,
      ...(saltLength === undefined ? {} : { saltLength }),
    };
    const isGood = await crypto.subtle.verify(
      parameters,
      key,
      Uint8Array.from(raw),
      Uint8Array.from(octets),
    );
    return isGood ? 'good' : 'bad';
  } catch {
    return 'bad'; // a key that is not of the algorithm
  }
}

async function schemeOf(
  { algorithm, parameters }: AlgorithmIdentifier,
  digest: HashFunction | undefined,
): Promise<Scheme | undefined> {
  if (algorithm === rsaEncryption) return { name: 'RSASSA-PKCS1-v1_5', hash: digest };
  if (algorithm !== rsaPss) return schemes[algorithm];
  const { AsnConvert, PssParameters } = await import('./asn1.ts');
  try {
    const read = AsnConvert.parse(parameters ?? new ArrayBuffer(0), PssParameters);
    const hash = hashByOid(read.hashAlgorithm?.algorithm ?? '');
    return { name: 'RSA-PSS', hash, saltLength: read.saltLength };
  } catch {
    return undefined;
  }
}

async function importKey(
  { publicKey }: X509Certificate,
  name: Scheme['name'],
  hash: HashFunction,
): Promise<CryptoKey | undefined> {
  const namedCurve = 'namedCurve' in publicKey.algorithm ? publicKey.algorithm.namedCurve : '';
  if (name === 'ECDSA' && !curves.includes(namedCurve)) return undefined;
  const algorithm = { name, hash: hash.name, namedCurve: String(namedCurve) };
  const key = await crypto.subtle.importKey('spki', publicKey.rawData, algorithm, true, ['verify']);
  const isStrong = name === 'ECDSA' || readPublicJwk(await withoutUse(key)).ok;
  return isStrong ? key : undefined;
}

/** The members of an RSA key that make it. */
async function withoutUse(key: CryptoKey): Promise<unknown> {
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', key);
  return { kty, n, e };
}

/** WebCrypto has ECDSA signatures as two numbers of one length. */
async function toRaw(key: CryptoKey, signature: Uint8Array): Promise<Uint8Array | undefined> {
  if (!isStrictEcdsaSignature(signature)) return undefined;
  const { AsnEcSignatureFormatter } = await loadX509();
  const formatter = new AsnEcSignatureFormatter();
  const raw = formatter.toWebSignature(key.algorithm, Uint8Array.from(signature));
  return raw === null ? undefined : new Uint8Array(raw);
}
