import { isJsonObject, type JsonObject } from '@merkki/core';
import type { Session } from '../formats/session.ts';
import { type Check, check, type VerificationReport } from '../report.ts';
import { type FoundEndorsement, findEndorsements } from './find-endorsements.ts';

/**
 * Verifies every endorsement in a credential by the rules for credentials, and that it is about the
 * thing that holds it. One that is bad makes the credential bad. Each that is not good is told first as
 * a whole, then by its own checks, with pointers into the credential; what stands in a token has the
 * pointer of the token.
 *
 * @see Open Badges 3.0, section 9.1 (endorsements).
 * @internal
 */
export async function checkEndorsements(
  document: JsonObject,
  session: Session,
): Promise<readonly Check[]> {
  const endorsements = findEndorsements(document);
  const [first] = endorsements;
  if (first === undefined) return [];
  const { maxEndorsements, maxEndorsementDepth } = session.limits;
  const endorsementDepth = session.endorsementDepth + 1;
  if (endorsementDepth > maxEndorsementDepth) {
    const params = { maxEndorsementDepth };
    return [check('limits', 'fail', 'limits.endorsement-depth', first.pointer, params)];
  }
  session.counted.endorsements += endorsements.length;
  if (session.counted.endorsements > maxEndorsements) {
    return [check('limits', 'fail', 'limits.endorsements', first.pointer, { maxEndorsements })];
  }
  const { recipient: _recipient, trust: _trust, ...rest } = session;
  const inner: Session = { ...rest, followRefresh: false, endorsementDepth };
  const found: Check[] = [];
  for (const endorsement of endorsements) {
    found.push(...(await checkEndorsement(endorsement, inner)));
  }
  return found;
}

async function checkEndorsement(
  { value, pointer, holder }: FoundEndorsement,
  session: Session,
): Promise<readonly Check[]> {
  if (typeof value !== 'string' && !isJsonObject(value)) {
    return [check('endorsement', 'fail', 'endorsement.type', pointer)];
  }
  const recognised = session.recogniseInner(value);
  const { kind, verified, report } = await session.verifyInner(recognised, session);
  const isToken = typeof value === 'string';
  const own = detailsOf(report, pointer, isToken);
  if (report.verdict === 'invalid') {
    return [check('endorsement', 'fail', 'endorsement.invalid', pointer), ...own];
  }
  if (kind !== 'endorsement') {
    return [check('endorsement', 'fail', 'endorsement.type', pointer), ...own];
  }
  const subject = verified.document?.['credentialSubject'];
  const about = isJsonObject(subject) ? subject['id'] : undefined;
  if (about === undefined || about !== holder) {
    const path = isToken ? pointer : `${pointer}/credentialSubject/id`;
    return [check('endorsement', 'fail', 'endorsement.subject-mismatch', path), ...own];
  }
  return report.verdict === 'valid'
    ? [check('endorsement', 'pass', 'endorsement.ok', pointer), ...own]
    : [check('endorsement', 'unknown', 'endorsement.undecided', pointer), ...own];
}

/** What an endorsement's own checks found, where it was not simply good. */
function detailsOf(
  { checks }: VerificationReport,
  pointer: string,
  isToken: boolean,
): readonly Check[] {
  return checks
    .filter(({ id, outcome }) => id !== 'trust' && outcome !== 'pass' && outcome !== 'skip')
    .map((found) => ({
      ...found,
      id: 'endorsement',
      path: isToken ? pointer : `${pointer}${found.path}`,
    }));
}
