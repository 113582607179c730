import { isJsonObject, type JsonObject } from '@merkki/core';
import { checkEndorsements } from '../checks/check-endorsements.ts';
import { checkElmRecipient, checkRecipient } from '../checks/check-recipient.ts';
import { checkSchemas } from '../checks/check-schemas.ts';
import { checkStatus } from '../checks/check-status.ts';
import { checkTime } from '../checks/check-time.ts';
import { checkTrust } from '../checks/check-trust.ts';
import { followRefresh } from '../checks/follow-refresh.ts';
import type { ContentKind } from '../content-kind.ts';
import { type Check, check } from '../report.ts';
import type { Session } from './session.ts';
import type { Verified } from './verified.ts';
import { verifyContained } from './verify-contained.ts';

/**
 * Checks what a credential says once its proof is good: first whether there is a newer one, which then
 * takes its place, then all that the standard asks for. Without a good proof nothing of it is believed
 * and all is skipped; credentials with proofs of their own, as in a learner record, are verified anyway.
 *
 * @param proven - Whether a proof was good.
 * @param before - What was found of form and proof.
 * @internal
 */
export async function checkContent(
  document: JsonObject,
  kind: ContentKind,
  proven: boolean,
  session: Session,
  before: Pick<Verified, 'proof' | 'checks'>,
): Promise<Verified> {
  const refreshed = proven ? await followRefresh(document, kind, session) : { checks: [] };
  if (refreshed.newer !== undefined) {
    return { ...refreshed.newer, checks: [...refreshed.checks, ...refreshed.newer.checks] };
  }
  const content = proven ? await checkProven(document, kind, session) : unproven();
  const contained =
    kind === 'record'
      ? await verifyContained(entriesOf(document), session)
      : { checks: [], credentials: undefined };
  return {
    document,
    proof: before.proof,
    proven,
    checks: [...before.checks, ...content, ...refreshed.checks, ...contained.checks],
    ...(contained.credentials === undefined ? {} : { credentials: contained.credentials }),
  };
}

function unproven(): readonly Check[] {
  return (['time', 'status', 'trust'] as const).map((id) => check(id, 'skip', `${id}.unproven`));
}

async function checkProven(
  document: JsonObject,
  kind: ContentKind,
  session: Session,
): Promise<readonly Check[]> {
  const subject = document['credentialSubject'];
  const { recipient, trust, clock } = session;
  const hasEvidence = Object.hasOwn(document, 'evidence');
  return [
    ...checkTime(document, clock),
    ...(await checkStatus(document, session)),
    ...(kind === 'elm' ? [] : await checkSchemas(document, session)),
    ...(kind === 'elm' ? [] : await checkEndorsements(document, session)),
    ...(hasEvidence ? [check('evidence', 'skip', 'evidence.not-fetched', '/evidence')] : []),
    ...(recipient === undefined
      ? []
      : kind === 'elm'
        ? [checkElmRecipient(document, recipient)]
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

function entriesOf(record: JsonObject): {
  readonly value: unknown;
  readonly at: string;
} {
  const subject = record['credentialSubject'];
  const value = isJsonObject(subject) ? subject['verifiableCredential'] : undefined;
  return { value, at: '/credentialSubject/verifiableCredential' };
}
