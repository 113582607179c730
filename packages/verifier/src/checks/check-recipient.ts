import { isJsonObject, type JsonObject } from '@merkki/core';
import { matchesRecipient } from '@merkki/open-badges';
import { type Check, check } from '../report.ts';

/** Whom a credential should belong to. */
export interface ExpectedRecipient {
  /** Type of identifier, such as `emailAddress`. */
  readonly type: string;
  /** The identifier; an e-mail address is compared in lower case too, all else to the letter. */
  readonly value: string;
}

/**
 * Checks that the credential was issued to the expected recipient: the subject's id, or one of its
 * identity objects, plain or hashed. An e-mail address is tried as given and in lower case.
 *
 * @see Open Badges 3.0, section 9.2 (verify recipient); IdentityObject.
 * @internal
 */
export async function checkRecipient(
  subject: JsonObject,
  expected: ExpectedRecipient,
): Promise<Check> {
  const match = await matchesRecipient(subject, expected);
  return match === undefined
    ? check('recipient', 'fail', 'recipient.mismatch', '/credentialSubject/identifier')
    : check('recipient', 'pass', 'recipient.ok', recipientPath(match.pointer));
}

/** The subject's id, or the list of its identities. */
function recipientPath(pointer: string): string {
  return pointer === '/id' ? '/credentialSubject/id' : '/credentialSubject/identifier';
}

/**
 * Checks a European credential against the expected recipient. Only the subject's id can decide it:
 * the model has no place for an e-mail address or a hash to compare with.
 *
 * @see European Learning Model 3.2, Person.
 * @internal
 */
export function checkElmRecipient(document: JsonObject, { value }: ExpectedRecipient): Check {
  const subject = document['credentialSubject'];
  const path = '/credentialSubject/id';
  return isJsonObject(subject) && value !== '' && subject['id'] === value
    ? check('recipient', 'pass', 'recipient.ok', path)
    : check('recipient', 'unknown', 'recipient.not-checked', path);
}
