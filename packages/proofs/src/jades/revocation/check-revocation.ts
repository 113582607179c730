import type { X509Certificate } from '@peculiar/x509';
import { proofsProblem, type TrustCode } from '../../problem-codes.ts';
import { namesRevocationSource } from '../certificate-usage.ts';
import type { JadesCheck } from '../jades-check.ts';
import { askCrl } from './read-crl.ts';
import { askOcsp } from './read-ocsp.ts';
import type { RevocationAnswer, RevocationFinding } from './revocation-answer.ts';
import type { RevocationData } from './revocation-data.ts';

/** By what, and for when, it is judged whether certificates were withdrawn. */
export interface RevocationContext {
  /** What the caller gave. */
  readonly given: RevocationData;
  /** What came along with the seal. */
  readonly embedded: RevocationData;
  /** The moment that counts, milliseconds since 1970. */
  readonly at: number;
  /** Whether that moment is proved, and not merely claimed. */
  readonly isProven: boolean;
  readonly skew: number;
}

type Judgement = readonly [JadesCheck['outcome'], TrustCode];

/**
 * Judges whether a certificate of a path, or an authority on it, had been withdrawn: one finding for
 * the certificate, and one for each authority where something is wrong or open. The anchor is trusted.
 *
 * @param path - The certificate first, the anchor last.
 * @internal
 */
export async function checkRevocation(
  path: readonly X509Certificate[],
  pointer: string,
  context: RevocationContext,
): Promise<readonly JadesCheck[]> {
  const checks: JadesCheck[] = [];
  for (const [index, certificate] of path.entries()) {
    const issuer = path[index + 1];
    if (issuer === undefined && index > 0) break;
    const judgement = await judge(certificate, issuer, context);
    if (judgement === undefined || (index > 0 && judgement[0] === 'pass')) continue;
    const [outcome, code] = judgement;
    checks.push({ id: 'trust', outcome, ...proofsProblem(code, pointer) });
  }
  return checks;
}

async function judge(
  certificate: X509Certificate,
  issuer: X509Certificate | undefined,
  context: RevocationContext,
): Promise<Judgement | undefined> {
  const given = issuer === undefined ? [] : await ask(context.given, certificate, issuer);
  const embedded = issuer === undefined ? [] : await ask(context.embedded, certificate, issuer);
  const answers = [...given, ...embedded].filter(isAnswer);
  const withdrawn = answers.flatMap(({ revokedAt }) => revokedAt ?? []);
  if (withdrawn.some((revokedAt) => revokedAt <= context.at)) return ['fail', 'trust.revoked'];
  // An owner of a withdrawn key could claim any earlier time.
  if (withdrawn.length > 0) return [context.isProven ? 'warn' : 'unknown', 'trust.revoked-later'];
  const tells = (answer: RevocationFinding): boolean =>
    isAnswer(answer) && tellsOf(answer, certificate, context);
  if (given.some(tells)) return ['pass', 'trust.revocation-ok'];
  if (given.includes('invalid')) return ['unknown', 'trust.revocation-data-invalid'];
  if (embedded.some(tells)) {
    return [context.isProven ? 'warn' : 'unknown', 'trust.revocation-embedded'];
  }
  if (answers.length > 0) return ['unknown', 'trust.revocation-outdated'];
  return namesRevocationSource(certificate)
    ? ['unknown', 'trust.revocation-not-checked']
    : undefined;
}

async function ask(
  { crls, ocspResponses }: RevocationData,
  certificate: X509Certificate,
  issuer: X509Certificate,
): Promise<readonly RevocationFinding[]> {
  const asked = [
    ...crls.map((crl) => askCrl(crl, certificate, issuer)),
    ...ocspResponses.map((response) => askOcsp(response, certificate, issuer)),
  ];
  // What is broken within is no good, wherever it broke.
  return Promise.all(asked.map((finding) => finding.catch(() => 'invalid' as const)));
}

function isAnswer(finding: RevocationFinding): finding is RevocationAnswer {
  return typeof finding === 'object';
}

/** An answer tells of a moment within its term, and of every earlier one while the certificate is listed. */
function tellsOf(
  { thisUpdate, nextUpdate }: RevocationAnswer,
  certificate: X509Certificate,
  { at, skew }: RevocationContext,
): boolean {
  return thisUpdate >= at
    ? thisUpdate <= certificate.notAfter.getTime()
    : at <= (nextUpdate ?? thisUpdate) + skew;
}
