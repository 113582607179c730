import type { JsonObject } from '@merkki/core';
import { checkBadgeForm } from '../checks/check-badge-form.ts';
import { checkElmForm } from '../checks/check-elm-form.ts';
import { checkEndorsementForm } from '../checks/check-endorsement-form.ts';
import { checkRecordForm } from '../checks/check-record-form.ts';
import { checkStatusListForm } from '../checks/check-status-list-form.ts';
import type { ContentKind } from '../content-kind.ts';
import type { Check } from '../report.ts';
import type { Session } from './session.ts';

/**
 * Checks the form of a credential: its schema and its contexts.
 *
 * @internal
 */
export async function checkForm(
  document: JsonObject,
  kind: ContentKind,
  session: Session,
): Promise<readonly Check[]> {
  switch (kind) {
    case 'badge':
      return checkBadgeForm(document, session);
    case 'elm':
      return checkElmForm(document, session);
    case 'endorsement':
      return checkEndorsementForm(document, session);
    case 'record':
      return checkRecordForm(document, session);
    case 'status-list':
      return checkStatusListForm(document, session);
  }
}

/** Whether the form lets the proof be looked at; a profile that is not met does not stand in its way. */
export function isWellFormed(form: readonly Check[]): boolean {
  return !form.some(({ id, outcome }) => outcome === 'fail' && id !== 'proof' && id !== 'profile');
}
