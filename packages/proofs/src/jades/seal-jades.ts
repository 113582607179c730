import { formatInstant, InvalidArgumentError, toBase64Url, toMilliseconds } from '@merkki/core';
import type { Signer } from '../keys/signer.ts';
import { digestOf, readCertificate } from './certificate.ts';
import { verifyJades } from './verify-jades.ts';

/** A file sealed with JAdES: a JWS in JSON general serialisation. */
export interface JadesSeal {
  /** The sealed text, as it is. */
  readonly payload: string;
  /** The seal. */
  readonly signatures: readonly {
    /** The protected header in base64url. */
    readonly protected: string;
    /** The signature in base64url. */
    readonly signature: string;
  }[];
}

/** What {@link sealJades} needs. */
export interface SealJadesOptions {
  /** Signs with the key of the certificate; ES256, ES384 or RS256. */
  readonly signer: Signer;
  /** The certificate and those that lead on from it, base64 DER, the sealer's own first. */
  readonly certificates: readonly string[];
  /** Moment of sealing: an ISO 8601 instant or a `Date`. */
  readonly signingTime: string | Date;
  /**
   * Header parameter for the signing time. Default `iat`; `sigT` only for readers that are older than
   * V1.2.1 of the standard, which forbids it from 2025-05-15 on.
   */
  readonly signingTimeParameter?: 'iat' | 'sigT';
  /** Media type of the text, without `application/`. Default `json`. */
  readonly contentType?: string;
}

/**
 * Seals a text with a JAdES signature of level baseline B. The text stays readable in the file
 * (`b64: false`); every character of it is sealed, also the spaces.
 *
 * @throws `InvalidArgumentError` `seal.alg` for an EdDSA signer, `seal.certificate-invalid`,
 * `seal.signing-time`, `seal.payload` for a text with half a surrogate pair; and the code of the
 * first failing check when the finished seal does not verify, as with a certificate of another key
 * (`seal.signature`, `seal.alg-key-mismatch`) or out of its time (`seal.certificate-expired`).
 * @see ETSI TS 119 182-1 V1.2.1, clauses 5.1, 5.2 and 6.3; RFC 7797.
 * @example
 * const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: new Date(0) });
 * const { certificates } = await createTestCertificates({
 *   organisation: 'Example school',
 *   commonName: 'Example school seal',
 *   country: 'FI',
 *   notBefore: '2026-01-01T00:00:00Z',
 *   notAfter: '2027-01-01T00:00:00Z',
 *   publicKeyJwk: key.publicKeyJwk,
 * });
 * const sealed = await sealJades('{"type":"VerifiableCredential"}', {
 *   signer: createSigner(key),
 *   certificates,
 *   signingTime: '2026-11-24T10:00:00Z',
 * });
 */
export async function sealJades(payload: string, options: SealJadesOptions): Promise<JadesSeal> {
  const { signer, certificates } = options;
  const refuse = (code: string, message: string): never => {
    throw new InvalidArgumentError({ code, message });
  };
  if (signer.alg === 'EdDSA') refuse('seal.alg', 'A seal needs an ES256, ES384 or RS256 key.');
  if (/\p{Surrogate}/u.test(payload)) {
    refuse('seal.payload', 'The text holds half a surrogate pair, which has no UTF-8 form.');
  }
  const at = toMilliseconds(options.signingTime);
  if (at === undefined) {
    return refuse('seal.signing-time', '"signingTime" must be an instant with a zone, or a Date.');
  }
  const leaf = await readCertificate(certificates[0] ?? '');
  if (leaf === undefined) {
    return refuse('seal.certificate-invalid', 'The first certificate must be X.509 in base64 DER.');
  }
  const isLegacy = options.signingTimeParameter === 'sigT';
  const header = {
    alg: signer.alg,
    cty: options.contentType ?? 'json',
    'x5t#S256': await digestOf(leaf),
    x5c: certificates,
    typ: 'jose+json',
    b64: false,
    ...(isLegacy ? { sigT: formatInstant(at) } : { iat: Math.floor(at / 1000) }),
    crit: isLegacy ? ['b64', 'sigT'] : ['b64'],
  };
  const encoder = new TextEncoder();
  const encodedHeader = toBase64Url(encoder.encode(JSON.stringify(header)));
  const signature = await signer.sign(encoder.encode(`${encodedHeader}.${payload}`));
  const sealed = {
    payload,
    signatures: [{ protected: encodedHeader, signature: toBase64Url(signature) }],
  };
  // Shows that signer and certificate belong together, which nothing else here could know.
  const { checks } = await verifyJades(sealed, { now: new Date(at) });
  const failed = checks.find(({ outcome }) => outcome === 'fail');
  if (failed !== undefined) refuse(failed.code, 'The seal made from these parts does not verify.');
  return sealed;
}
