import { decodeUtf8, formatInstant, fromBase64Url, type JsonValue } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readClock } from '../read-clock.ts';
import type { CertificateInfo } from './certificate.ts';
import type { JadesCheck } from './jades-check.ts';
import { readAnchors } from './read-anchors.ts';
import { readJws } from './read-jws.ts';
import { verifySeal } from './verify-seal.ts';

/** What {@link verifyJades} needs. */
export interface VerifyJadesOptions {
  /** Trusted certificates: PEM (one or more each) or base64 DER. */
  readonly certificates?: readonly string[];
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
  /** Certificate of the (first) seal. */
  readonly certificate?: CertificateInfo;
}

/**
 * Checks a JAdES seal in JSON general serialisation: the signature over the sealed text, the header,
 * the certificate at the signing time, and the path from it to a trusted certificate. Time stamps and
 * revocation data are not checked; each is reported as `unknown`, as is trust when no certificate is
 * given to trust in.
 *
 * @param jws - The file's text, or its parsed JSON.
 * @returns Never throws on bad data.
 * @throws `InvalidArgumentError` `seal.options` for a `now` or `clockSkewSeconds` that cannot be
 * used, `trust.anchor-invalid` for a trusted certificate that cannot be read.
 * @see ETSI TS 119 182-1 V1.2.1, clauses 5 and 6; RFC 7797.
 * @example
 * const report = await verifyJades('{}', { now: '2026-11-24T10:00:00Z' });
 * report.checks[0]?.code; // 'seal.detached'
 */
export async function verifyJades(
  jws: JsonValue,
  options: VerifyJadesOptions,
): Promise<JadesReport> {
  const { now, skew } = readClock(options, 'seal.options');
  const anchors = await readAnchors(options.certificates ?? []);
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
    seals.push(await verifySeal(payload, signature, { anchors, latest: now + skew }));
  }
  const first = seals[0];
  const text = textOf(payload, encodings[0] === true);
  const checks = seals.flatMap((seal) => seal.checks);
  if (text === undefined) checks.push(failedSeal(proofsProblem('seal.malformed', '/payload')));
  return {
    checks,
    ...(text === undefined ? {} : { payload: text }),
    ...(first?.signingTime === undefined ? {} : { signingTime: formatInstant(first.signingTime) }),
    ...(first?.certificate === undefined ? {} : { certificate: first.certificate }),
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
