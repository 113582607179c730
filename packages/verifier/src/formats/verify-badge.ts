import type { JsonObject } from '@merkki/core';
import { isJsonObject } from '@merkki/core';
import { parseAchievementCredential } from '@merkki/open-badges';
import { checkOpenBadgeContexts } from '../checks/check-contexts.ts';
import { checkRecipient } from '../checks/check-recipient.ts';
import { checkStatus } from '../checks/check-status.ts';
import { checkTime } from '../checks/check-time.ts';
import { checkTrust } from '../checks/check-trust.ts';
import { fromProblem } from '../checks/from-problem.ts';
import { type Check, check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';

/**
 * Checks the form of a badge: its schema and its contexts. What is wrong with the form of a proof
 * stands under the proof.
 *
 * @internal
 */
export function checkBadgeForm(document: JsonObject): readonly Check[] {
  const parsed = parseAchievementCredential(document);
  const schema = parsed.ok
    ? [check('schema', 'pass', 'schema.ok')]
    : parsed.error.map((found) => {
        const isOfProof = /^\/proof(\/|$)/.test(found.pointer);
        return fromProblem(found, 'fail', isOfProof ? 'proof' : 'schema');
      });
  return [...schema, ...checkOpenBadgeContexts(document)];
}

/**
 * Checks what a badge says once its proof is good; without a good proof nothing of it is believed and
 * all is skipped.
 *
 * @param proven - Whether a proof was good.
 * @internal
 */
export async function checkBadgeContent(
  document: JsonObject,
  proven: boolean,
  options: ResolvedOptions,
): Promise<readonly Check[]> {
  if (!proven) {
    return (['time', 'status', 'trust'] as const).map((id) => check(id, 'skip', `${id}.unproven`));
  }
  const subject = document['credentialSubject'];
  const { recipient, trust, clock } = options;
  return [
    ...checkTime(document, clock),
    checkStatus(document),
    ...notLookedAt(document),
    ...(recipient === undefined
      ? []
      : [await checkRecipient(isJsonObject(subject) ? subject : {}, recipient)]),
    checkTrust(issuerId(document), trust),
  ];
}

/** Id of the issuer, whether it stands as a URI or as an object. */
function issuerId(document: JsonObject): string | undefined {
  const issuer = document['issuer'];
  const id = isJsonObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
}

/** Parts of a badge that would need a verification of their own. */
function notLookedAt(document: JsonObject): readonly Check[] {
  const found: Check[] = [];
  const subject = document['credentialSubject'];
  const achievement = isJsonObject(subject) ? subject['achievement'] : undefined;
  const holders = [
    ['', document],
    ['/issuer', document['issuer']],
    ['/credentialSubject/achievement', achievement],
  ] as const;
  for (const [pointer, holder] of holders) {
    for (const member of ['endorsement', 'endorsementJwt']) {
      if (isJsonObject(holder) && Object.hasOwn(holder, member)) {
        found.push(
          check('endorsement', 'unknown', 'endorsement.not-checked', `${pointer}/${member}`),
        );
      }
    }
  }
  if (Object.hasOwn(document, 'refreshService')) {
    found.push(check('refresh', 'skip', 'refresh.not-followed', '/refreshService'));
  }
  return found;
}
