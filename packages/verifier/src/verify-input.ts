import { InvalidArgumentError } from '@merkki/core';
import type { Inner, Session } from './formats/session.ts';
import type { Verified } from './formats/verified.ts';
import { verifyElmSealed } from './formats/verify-elm-sealed.ts';
import { verifyJson } from './formats/verify-json.ts';
import { verifyJwt } from './formats/verify-jwt.ts';
import { verifyPresentation } from './formats/verify-presentation.ts';
import { verifySdJwt } from './formats/verify-sd-jwt.ts';
import { type Recognised, recognise, recogniseDocument, recogniseText } from './recognise.ts';
import { type Check, type CredentialFormat, check, type VerificationReport } from './report.ts';
import type { ResolvedOptions } from './resolved-options.ts';
import { summarise } from './summarise.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Recognises the input, verifies it and what stands in it, and draws up the report.
 *
 * @internal
 */
export async function verifyInput(
  input: string | Uint8Array,
  options: ResolvedOptions,
): Promise<VerificationReport> {
  const { limits } = options;
  try {
    const { report } = await verifyRecognised(recognise(input, limits), {
      ...options,
      endorsementDepth: 0,
      counted: { endorsements: 0 },
      verifyInner: verifyRecognised,
      recogniseInner: (inner) =>
        typeof inner === 'string' ? recogniseText(inner, limits) : recogniseDocument(inner, limits),
    });
    return report;
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error; // of an option
    return toReport(undecided, 'unknown');
  }
}

/** What is left when the verifier itself fails: nothing is good, and nothing is the credential's fault. */
const undecided: Verified = {
  document: undefined,
  proof: [],
  proven: false,
  checks: [check('parse', 'unknown', 'internal.error')],
};

async function verifyRecognised(recognised: Recognised, session: Session): Promise<Inner> {
  const verified = await verifyForm(recognised, session);
  const kind = 'content' in recognised ? recognised.content : undefined;
  return { kind, verified, report: toReport(verified, recognised.format) };
}

async function verifyForm(recognised: Recognised, session: Session): Promise<Verified> {
  switch (recognised.kind) {
    case 'json':
      return verifyJson(recognised.document, recognised.content, session);
    case 'jwt':
      return verifyJwt(recognised.jwt, recognised.content, session);
    case 'sealed':
      return verifyElmSealed(recognised.jws, session);
    case 'sd-jwt':
      return verifySdJwt(recognised.token, session);
    case 'presentation':
      return verifyPresentation(recognised.presentation, session);
    case 'refused':
      return { document: undefined, proof: [], proven: false, checks: recognised.checks };
  }
}

function toReport(
  { document, proof, checks, credentials }: Verified,
  format: CredentialFormat,
): VerificationReport {
  const all = withReading(checks);
  return {
    verdict: verdictOf(all, format),
    format,
    proof,
    ...summarise(document),
    checks: all,
    ...(credentials === undefined ? {} : { credentials }),
  };
}

/** Reading comes first in every report, and says when it went well. */
function withReading(checks: readonly Check[]): readonly Check[] {
  const isReading = ({ id }: Check): boolean => id === 'parse' || id === 'limits';
  const reading = checks.filter(isReading);
  const rest = checks.filter((found) => !isReading(found));
  const isBad = reading.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  return [...(isBad ? [] : [check('parse', 'pass', 'parse.ok')]), ...reading, ...rest];
}
