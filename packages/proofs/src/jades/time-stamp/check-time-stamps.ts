import { formatInstant, type Params } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { type ProofsCode, proofsProblem } from '../../problem-codes.ts';
import type { JadesCheck } from '../jades-check.ts';
import type { Stamp } from './stamps-of.ts';
import {
  type GoodTimeStamp,
  type TimeStampContext,
  verifyTimeStampToken,
} from './verify-time-stamp-token.ts';

/** What the time stamps of a seal are held against. */
export interface StampContext {
  /** Certificates of the seal, for tokens that carry none. */
  readonly known: readonly X509Certificate[];
  /** The signing time that the seal claims, milliseconds since 1970. */
  readonly signingTime: number;
  readonly now: number;
  readonly skew: number;
  /** Judges the authority of a good token. */
  readonly judge: (stamp: GoodTimeStamp, pointer: string) => Promise<readonly JadesCheck[]>;
}

/** What the time stamps of a seal come to. */
export interface StampFindings {
  readonly checks: readonly JadesCheck[];
  /** When the signature is proved to have been there, milliseconds since 1970. */
  readonly provenAt: number | undefined;
}

/** Checks every time stamp of a seal. @internal */
export async function checkTimeStamps(
  stamps: readonly Stamp[],
  context: StampContext,
): Promise<StampFindings> {
  const checks: JadesCheck[] = [];
  const proven: number[] = [];
  for (const stamp of stamps) {
    for (const token of stamp.tokens) {
      const found = await checkToken(stamp, token, context);
      checks.push(...found.checks);
      if (found.provenAt !== undefined) proven.push(found.provenAt);
    }
    if (stamp.part === 'arcTst') {
      checks.push(sealCheck('unknown', 'seal.archive-not-checked', stamp.pointer));
    }
  }
  return { checks, provenAt: proven.length === 0 ? undefined : Math.min(...proven) };
}

async function checkToken(
  { part, pointer, octets }: Stamp,
  token: Uint8Array | undefined,
  context: StampContext,
): Promise<StampFindings> {
  const { signingTime, now, skew, known, judge } = context;
  const limits: Pick<TimeStampContext, 'earliest' | 'latest'> =
    part === 'adoTst' // the content is stamped before it is signed
      ? { earliest: Number.NEGATIVE_INFINITY, latest: signingTime + skew }
      : { earliest: signingTime - skew, latest: now + skew };
  const result = token && (await verifyTimeStampToken(token, { octets, known, ...limits }));
  if (result === undefined) {
    const check = sealCheck('fail', 'seal.timestamp-malformed', pointer, { part });
    return { checks: [check], provenAt: undefined };
  }
  if (!result.isGood) {
    const check = sealCheck(result.outcome, result.code, pointer, { part });
    return { checks: [check], provenAt: undefined };
  }
  const trust = await judge(result, pointer);
  const isTrusted = trust.some(({ code }) => code === 'trust.timestamp-ok');
  // With the key of an authority that was withdrawn, whenever that was, any time can be stamped.
  const isWithdrawn = trust.some(({ code }) => /^trust\.revoked/.test(code));
  const isCounted = isTrusted && !isWithdrawn;
  const time = formatInstant(result.time);
  return {
    checks: [sealCheck('pass', 'seal.timestamp-ok', pointer, { part, time }), ...trust],
    provenAt: isCounted && part === 'sigTst' ? result.time : undefined,
  };
}

function sealCheck(
  outcome: JadesCheck['outcome'],
  code: ProofsCode,
  pointer: string,
  params: Params = {},
): JadesCheck {
  return { id: 'seal', outcome, ...proofsProblem(code, pointer, params) };
}
