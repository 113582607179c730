import type { Verified } from './formats/verified.ts';
import { verifyBadgeJson } from './formats/verify-badge-json.ts';
import { verifyBadgeJwt } from './formats/verify-badge-jwt.ts';
import { verifyElmPlain } from './formats/verify-elm-plain.ts';
import { verifyElmSealed } from './formats/verify-elm-sealed.ts';
import { type Recognised, recognise } from './recognise.ts';
import { type Check, check, type VerificationReport } from './report.ts';
import { type ResolvedOptions, resolveOptions } from './resolved-options.ts';
import { summarise } from './summarise.ts';
import { verdictOf } from './verdict-of.ts';
import type { VerifyOptions } from './verify-options.ts';

/**
 * Verifies a credential in any form that it knows: an Open Badge 3.0 as JSON with embedded proofs, as
 * VC-JWT, or baked into PNG or SVG; a European Learning Model credential with its seal or without.
 * Every check is listed; it never stops at the first failure, and never touches the network.
 *
 * @param input - The text or the bytes, as they are.
 * @returns A report; bad input never throws.
 * @throws `InvalidArgumentError` `verify.clock` for a moment or skew that cannot be used,
 * `trust.anchor-invalid` for a trusted certificate that cannot be read.
 * @see Open Badges 3.0, section 9.1.
 * @example
 * const report = await verify('{}', { now: '2026-11-24T10:00:00Z' });
 * report.verdict; // 'invalid'
 */
export async function verify(
  input: string | Uint8Array,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const resolved = resolveOptions(options);
  const recognised = recognise(input, resolved.limits);
  const { document, proof, checks } = await verifyRecognised(recognised, resolved);
  const all = withReading(checks);
  return {
    verdict: verdictOf(all, recognised.format),
    format: recognised.format,
    proof,
    ...summarise(document),
    checks: all,
  };
}

async function verifyRecognised(
  recognised: Recognised,
  options: ResolvedOptions,
): Promise<Verified> {
  switch (recognised.kind) {
    case 'badge':
      return verifyBadgeJson(recognised.document, options);
    case 'jwt':
      return verifyBadgeJwt(recognised.jwt, options);
    case 'sealed':
      return verifyElmSealed(recognised.jws, options);
    case 'elm':
      return verifyElmPlain(recognised.document);
    case 'refused':
      return { document: undefined, proof: [], checks: recognised.checks };
  }
}

/** Reading comes first in every report, and says when it went well. */
function withReading(checks: readonly Check[]): readonly Check[] {
  const isReading = ({ id }: Check): boolean => id === 'parse' || id === 'limits';
  const reading = checks.filter(isReading);
  const rest = checks.filter((found) => !isReading(found));
  const failed = reading.some(({ outcome }) => outcome === 'fail');
  return [...(failed ? [] : [check('parse', 'pass', 'parse.ok')]), ...reading, ...rest];
}
