import type { X509Certificate } from '@peculiar/x509';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { type CertificateInfo, describeCertificate, readCertificate } from './certificate.ts';
import { certificatesOf, readEtsiU, revocationsOf } from './etsi-u.ts';
import { sealHeaderProblem } from './header-problem.ts';
import type { JadesCheck } from './jades-check.ts';
import { type Anchors, judgeIssuer } from './judge-issuer.ts';
import { notChecked } from './not-checked.ts';
import type { JwsSignature } from './read-jws.ts';
import { checkRevocation, type RevocationContext } from './revocation/check-revocation.ts';
import { type RevocationData, readEmbeddedRevocations } from './revocation/revocation-data.ts';
import { certificateProblem, isNamedByKid, validityProblem } from './seal-certificate.ts';
import { signatureProblem } from './seal-signature.ts';
import { readSigningTime } from './signing-time.ts';
import { checkTimeStamps, type StampFindings } from './time-stamp/check-time-stamps.ts';
import { stampsOf } from './time-stamp/stamps-of.ts';

/** What the check of one seal shares with that of the others. */
export interface SealContext {
  /** Who may vouch for the seal. */
  readonly sealers: Anchors;
  /** Who may vouch for its time stamps. */
  readonly stampers: Anchors;
  readonly revocations: RevocationData;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds. */
  readonly skew: number;
}

/** What came of checking one signature. */
export interface SealResult {
  readonly checks: readonly JadesCheck[];
  /** Milliseconds since 1970. */
  readonly signingTime?: number;
  /** When a trusted time stamp proves that the signature was there, milliseconds since 1970. */
  readonly provenTime?: number;
  readonly certificate?: CertificateInfo;
}

const maxChain = 16;

/** Checks one signature of a sealed file. Never throws. @internal */
export async function verifySeal(
  payload: string,
  jws: JwsSignature,
  context: SealContext,
): Promise<SealResult> {
  const { header, unprotected, pointer } = jws;
  const place = `${pointer}/protected`;
  const wrongHeader = sealHeaderProblem(header, unprotected, pointer);
  if (wrongHeader !== undefined) return { checks: [sealFailed(wrongHeader)] };
  const chain = await readChain(header['x5c']);
  const leaf = chain?.[0];
  if (chain === undefined || leaf === undefined) {
    return { checks: [sealFailed(proofsProblem('seal.certificate-invalid', place))] };
  }
  const time = readSigningTime(header);
  const latest = context.now + context.skew;
  const known = {
    certificate: await describeCertificate(leaf),
    ...(time === undefined ? {} : { signingTime: time.at }),
  };
  const problem =
    (await signatureProblem(payload, jws, leaf)) ??
    (await certificateProblem(header, leaf, time, place, latest));
  // A time stamp or a chain can add nothing to a seal that does not hold.
  if (problem !== undefined || time === undefined) {
    const failed = problem ?? proofsProblem('seal.signing-time', place);
    return { ...known, checks: [sealFailed(failed)] };
  }
  const elements = readEtsiU(unprotected);
  const others = [...chain.slice(1), ...(await certificatesOf(elements ?? []))];
  const embedded = await readEmbeddedRevocations(revocationsOf(elements ?? []));
  const revocation = { given: context.revocations, embedded, skew: context.skew };
  const stamps = await checkTimeStamps(stampsOf(payload, jws, elements ?? []), {
    known: others,
    signingTime: time.at,
    now: context.now,
    skew: context.skew,
    judge: (stamp, at) =>
      judgeStamper(stamp.certificate, [...stamp.others, ...others], context.stampers, at, {
        ...revocation,
        at: stamp.time,
        isProven: false,
      }),
  });
  const trust = await trustChecks(leaf, others, place, context.sealers, {
    ...revocation,
    at: stamps.provenAt ?? time.at,
    isProven: stamps.provenAt !== undefined,
  });
  const hasPath = trust.some(({ code }) => code === 'trust.ok');
  const isMisnamed = header['kid'] !== undefined && !(await isNamedByKid(header['kid'], leaf));
  return {
    ...known,
    ...(stamps.provenAt === undefined ? {} : { provenTime: stamps.provenAt }),
    checks: [
      holdingSeal(leaf, stamps, pointer),
      ...(time.isObsolete ? [sealCheck('warn', 'seal.sigt-obsolete', place)] : []),
      ...(isMisnamed ? [sealCheck('warn', 'seal.kid', place)] : []),
      ...stamps.checks.filter(({ id }) => id === 'seal'),
      ...(await notChecked(header, elements, leaf, pointer, hasPath)),
      ...trust,
      ...stamps.checks.filter(({ id }) => id === 'trust'),
    ],
  };
}

/** A seal that holds by itself is judged once more at the time that is proved. */
function holdingSeal(
  leaf: X509Certificate,
  { provenAt }: StampFindings,
  pointer: string,
): JadesCheck {
  const late =
    provenAt === undefined ? undefined : validityProblem(leaf, provenAt, `${pointer}/protected`);
  return late === undefined ? sealCheck('pass', 'seal.ok', pointer) : sealFailed(late);
}

async function readChain(x5c: unknown): Promise<readonly X509Certificate[] | undefined> {
  if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > maxChain) return undefined;
  const read = await Promise.all(
    x5c.map((entry) => (typeof entry === 'string' ? readCertificate(entry) : undefined)),
  );
  const chain = read.filter((certificate) => certificate !== undefined);
  return chain.length === read.length ? chain : undefined;
}

async function trustChecks(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  place: string,
  anchors: Anchors,
  revocation: RevocationContext,
): Promise<readonly JadesCheck[]> {
  const verdict = await judgeIssuer(leaf, others, anchors, revocation.at);
  switch (verdict.kind) {
    case 'no-anchor':
      return [trustCheck('unknown', 'trust.no-anchor', place)];
    case 'unknown':
      return [trustCheck('fail', 'trust.unknown-issuer', place)];
    case 'withdrawn':
      return [trustCheck('fail', 'trust.service-withdrawn', place)];
    case 'trusted':
      return [
        trustCheck('pass', 'trust.ok', place),
        ...(await checkRevocation(verdict.path, place, revocation)),
      ];
  }
}

/** A time stamp of someone unknown does no harm; it proves nothing. */
async function judgeStamper(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  anchors: Anchors,
  pointer: string,
  revocation: RevocationContext,
): Promise<readonly JadesCheck[]> {
  const verdict = await judgeIssuer(certificate, others, anchors, revocation.at);
  if (verdict.kind !== 'trusted') {
    return [trustCheck('unknown', 'trust.timestamp-unknown-issuer', pointer)];
  }
  return [
    trustCheck('pass', 'trust.timestamp-ok', pointer),
    ...(await checkRevocation(verdict.path, pointer, revocation)),
  ];
}

function sealFailed(problem: ProofsProblem): JadesCheck {
  return { id: 'seal', outcome: 'fail', ...problem };
}

function sealCheck(outcome: JadesCheck['outcome'], code: ProofsCode, at: string): JadesCheck {
  return { id: 'seal', outcome, ...proofsProblem(code, at) };
}

function trustCheck(outcome: JadesCheck['outcome'], code: ProofsCode, at: string): JadesCheck {
  return { id: 'trust', outcome, ...proofsProblem(code, at) };
}
