import { decodeUtf8, formatInstant, fromBase64Url, type JsonValue } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readClock } from '../read-clock.ts';
import type { CertificateInfo } from './certificate.ts';
import type { JadesCheck } from './jades-check.ts';
import { readAnchors } from './read-anchors.ts';
import { readJws } from './read-jws.ts';
import { readRevocationData } from './revocation/revocation-data.ts';
import { readServices, type TrustedService } from './trusted-service.ts';
import { type SealContext, verifySeal } from './verify-seal.ts';

/** What {@link verifyJades} needs. */
export interface VerifyJadesOptions {
  /** Certificates trusted for seals: PEM (one or more each) or base64 DER. */
  readonly certificates?: readonly string[];
  /** Certificates trusted for time stamps, in the same forms. */
  readonly timestampCertificates?: readonly string[];
  /** Trusted services, as a trusted list names them; they count besides the certificates. */
  readonly trustedServices?: readonly TrustedService[];
  /** Lists of withdrawn certificates: PEM (one or more each) or base64 DER. */
  readonly crls?: readonly string[];
  /** OCSP responses on single certificates: base64 DER. */
  readonly ocspResponses?: readonly string[];
  /** Moment of verification: an ISO 8601 instant or a `Date`. */
  readonly now: string | Date;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
}

/** What came of checking a sealed file. */
export interface JadesReport {
  /** At least one entry `seal`; of several signatures, the entries of each. */
  readonly checks: readonly JadesCheck[];
  /** The sealed text, as soon as it could be read. Not to be trusted unless no check failed. */
  readonly payload?: string;
  /** Signing time that the (first) seal claims, ISO 8601. */
  readonly signingTime?: string;
  /** When a trusted time stamp proves that the (first) seal was there, ISO 8601. */
  readonly provenTime?: string;
  /** Certificate of the (first) seal. */
  readonly certificate?: CertificateInfo;
}

/**
 * Checks a JAdES seal in general, flattened or compact form: the signature over the sealed text, the
 * header, the certificate at the signing time, the path from it to a trusted certificate or service, its
 * withdrawal as far as the caller gives data on that, and the time stamps. A time stamp of a trusted
 * authority proves a signing time, by which certificate and withdrawal are then judged. Whatever could
 * not be checked is reported as `unknown`.
 *
 * @param jws - The file's text, or its parsed JSON.
 * @returns Never throws on bad data. Pointers into a compact seal are those of its flattened form.
 * @throws `InvalidArgumentError` `seal.options` for a `now` or `clockSkewSeconds` that cannot be
 * used, `trust.anchor-invalid`, `trust.service-invalid`, `trust.crl-invalid` or `trust.ocsp-invalid` for
 * what was given and cannot be read.
 * @see ETSI TS 119 182-1 V1.2.1, clauses 5 and 6; RFC 7797; RFC 3161; RFC 5280; RFC 6960.
 * @example
 * const report = await verifyJades('{}', { now: '2026-11-24T10:00:00Z' });
 * report.checks[0]?.code; // 'seal.detached'
 */
export async function verifyJades(
  jws: JsonValue,
  options: VerifyJadesOptions,
): Promise<JadesReport> {
  const { now, skew } = readClock(options, 'seal.options');
  const context = { now, skew, ...(await readTrust(options)) };
  const read = readJws(jws);
  if (!read.ok) return { checks: [failedSeal(read.error)] };
  const { payload, signatures } = read.value;
  const encodings = signatures.map(({ header }) => header['b64'] !== false);
  if (new Set(encodings).size > 1) {
    // RFC 7797, section 3: the text cannot be read in two ways at once.
    return { checks: [failedSeal(proofsProblem('seal.malformed', '/signatures'))] };
  }
  const seals = [];
  for (const signature of signatures) {
    seals.push(await verifySeal(payload, signature, context));
  }
  const first = seals[0];
  const text = textOf(payload, encodings[0] === true);
  const checks = seals.flatMap((seal) => seal.checks);
  if (text === undefined) checks.push(failedSeal(proofsProblem('seal.malformed', '/payload')));
  return {
    checks,
    ...(text === undefined ? {} : { payload: text }),
    ...(first?.signingTime === undefined ? {} : { signingTime: formatInstant(first.signingTime) }),
    ...(first?.provenTime === undefined ? {} : { provenTime: formatInstant(first.provenTime) }),
    ...(first?.certificate === undefined ? {} : { certificate: first.certificate }),
  };
}

async function readTrust(
  options: VerifyJadesOptions,
): Promise<Pick<SealContext, 'sealers' | 'stampers' | 'revocations'>> {
  const { certificates = [], timestampCertificates = [], trustedServices = [] } = options;
  const services = await readServices(trustedServices);
  return {
    sealers: {
      certificates: await readAnchors(certificates, (index) => `/certificates/${index}`),
      services: services.filter(({ type }) => type === 'CA/QC'),
    },
    stampers: {
      certificates: await readAnchors(
        timestampCertificates,
        (index) => `/timestampCertificates/${index}`,
      ),
      services: services.filter(({ type }) => type === 'TSA/QTST'),
    },
    revocations: await readRevocationData({
      crls: options.crls ?? [],
      ocspResponses: options.ocspResponses ?? [],
    }),
  };
}

function failedSeal(problem: ProofsProblem): JadesCheck {
  return { id: 'seal', outcome: 'fail', ...problem };
}

/** The sealed text; it stands in the file as it is, or (without `b64: false`) in base64url. */
function textOf(payload: string, isEncoded: boolean): string | undefined {
  if (!isEncoded) return payload;
  const bytes = fromBase64Url(payload);
  return bytes && decodeUtf8(bytes);
}
