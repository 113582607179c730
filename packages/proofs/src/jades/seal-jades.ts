import {
  decodeUtf8,
  formatInstant,
  InvalidArgumentError,
  toBase64,
  toBase64Url,
  toMilliseconds,
} from '@merkki/core';
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
    /** What is added to the seal without being signed: the time stamp, where there is one. */
    readonly header?: {
      /** The added parts, each in base64url. */
      readonly etsiU: readonly string[];
    };
    /** The signature in base64url. */
    readonly signature: string;
  }[];
}

/** What {@link sealJades} needs. */
export interface SealJadesOptions {
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
  /**
   * Has the seal time-stamped, which makes it level T: gets the SHA-256 digest of the signature and gives
   * the token of a time-stamping authority (RFC 3161, DER).
   */
  readonly timestamp?: (imprint: Uint8Array) => Promise<Uint8Array>;
}

const endOfTime = '9999-12-31T00:00:00Z';

/**
 * Seals a text with a JAdES signature of level baseline B. The text stays readable in the file
 * (`b64: false`); every character of it is sealed, also the spaces.
 *
 * @param payload - The text, or its bytes in UTF-8.
 * @param signer - Signs with the key of the certificate; ES256, ES384, RS256 or PS256.
 * @throws `InvalidArgumentError` `seal.alg` for an EdDSA signer, `seal.certificate-invalid`,
 * `seal.signing-time`, `seal.payload` for bytes that are not UTF-8, or a text with half a surrogate pair;
 * `seal.timestamp` when the time-stamping authority gives nothing; and the code of the
 * first failing check when the finished seal does not verify, as with a certificate of another key
 * (`seal.signature`, `seal.alg-key-mismatch`) or out of its time (`seal.certificate-expired`).
 * @see ETSI TS 119 182-1 V1.2.1, clauses 5.1, 5.2, 5.3.4 and 6.3; RFC 7797; RFC 3161.
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
 * const sealed = await sealJades('{"type":"VerifiableCredential"}', createSigner(key), {
 *   certificates,
 *   signingTime: '2026-11-24T10:00:00Z',
 * });
 */
export async function sealJades(
  payload: string | Uint8Array,
  signer: Signer,
  options: SealJadesOptions,
): Promise<JadesSeal> {
  const { certificates, timestamp } = options;
  if (signer.alg === 'EdDSA') refuse('seal.alg', 'A seal needs an ECDSA or RSA key.');
  const text = typeof payload === 'string' ? payload : decodeUtf8(payload);
  if (text === undefined || /\p{Surrogate}/u.test(text)) {
    return refuse('seal.payload', 'What is sealed must be a text that has a UTF-8 form.');
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
  const signature = toBase64Url(await signer.sign(encoder.encode(`${encodedHeader}.${text}`)));
  const added =
    timestamp === undefined ? {} : { header: { etsiU: [await stampOf(signature, timestamp)] } };
  const sealed = {
    payload: text,
    signatures: [{ protected: encodedHeader, ...added, signature }],
  };
  // Shows that signer and certificate belong together, which nothing else here could know. Sealing has no
  // clock, and a time stamp may be of any later moment.
  const { checks } = await verifyJades(sealed, { now: endOfTime });
  const failed = checks.find(({ outcome }) => outcome === 'fail');
  if (failed !== undefined) refuse(failed.code, 'The seal made from these parts does not verify.');
  return sealed;
}

/** A time stamp over the signature, as a part of `etsiU`. */
async function stampOf(
  signature: string,
  timestamp: NonNullable<SealJadesOptions['timestamp']>,
): Promise<string> {
  const encoder = new TextEncoder();
  const imprint = await crypto.subtle.digest('SHA-256', encoder.encode(signature));
  const token = await timestamp(new Uint8Array(imprint));
  if (token.length === 0) refuse('seal.timestamp', 'The time-stamping authority gave no token.');
  const sigTst = { tstTokens: [{ val: toBase64(token) }] };
  return toBase64Url(encoder.encode(JSON.stringify({ sigTst })));
}

function refuse(code: string, message: string): never {
  throw new InvalidArgumentError({ code, message });
}
