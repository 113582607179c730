import type { LangString } from '@merkki/core';
import type { Check, CheckId } from '../report.ts';

/** What Europass looks at when it verifies a European Digital Credential. */
export type EuropassCheckName =
  | 'format'
  | 'seal'
  | 'owner'
  | 'accreditation'
  | 'expiry'
  | 'revocation'
  | 'custom';

/** How a check of Europass ends. What could not be decided is `skipped`, never `ok`. */
export type EuropassStatus = 'ok' | 'error' | 'skipped';

/** One check of Europass, worked out from the checks of a report. */
export interface EuropassCheck {
  /** What was looked at. */
  readonly name: EuropassCheckName;
  /** Its IRI in the list `verification` of the European Learning Model. */
  readonly type: string;
  /** Its name in three languages. */
  readonly label: LangString;
  /** How it ended. */
  readonly status: EuropassStatus;
  /** The IRI of that in the list `verification-status`. */
  readonly statusId: string;
  /** The status in three languages. */
  readonly statusLabel: LangString;
  /** The checks of the report that it rests on; none where nothing was looked at. */
  readonly checks: readonly Check[];
}

interface EuropassCheckKind {
  readonly name: EuropassCheckName;
  /** Local part of the IRI. */
  readonly code: string;
  /** The checks of a report that belong to it. */
  readonly ids: readonly CheckId[];
}

/** Scheme of the checks. */
export const checkScheme = 'http://data.europa.eu/snb/verification/';
/** Scheme of how they end. */
export const statusScheme = 'http://data.europa.eu/snb/verification-status/';
/** Last part of the IRI of a concept scheme of the European Learning Model. */
export const schemeCode = '25831c2';

/**
 * The checks in the order in which Europass shows them. What `owner` and `custom` stand for is told by
 * no source that could be read: that they are the recipient and whatever is left is assumed. Nothing
 * here asks the database of accreditations.
 */
export const europassCheckKinds: readonly EuropassCheckKind[] = [
  {
    name: 'format',
    code: '2f5b89b96f',
    ids: ['parse', 'limits', 'schema', 'context', 'profile', 'subject', 'achievement', 'result'],
  },
  { name: 'seal', code: 'f9c2016fe9', ids: ['seal', 'proof', 'issuer', 'trust'] },
  { name: 'owner', code: '1faf8d450f', ids: ['recipient'] },
  { name: 'accreditation', code: 'e2bbc86a28', ids: [] },
  { name: 'expiry', code: '94d828f160', ids: ['time'] },
  { name: 'revocation', code: '271aef9eb4', ids: ['status'] },
  {
    name: 'custom',
    code: 'c_50990fe3',
    ids: ['endorsement', 'evidence', 'refresh', 'presentation'],
  },
];

/** Local parts of the IRIs of how a check ends. */
export const statusCodes: Readonly<Record<EuropassStatus, string>> = {
  ok: '9895008394',
  error: '9d26eb9a37',
  skipped: '641f0c5e5d',
};
