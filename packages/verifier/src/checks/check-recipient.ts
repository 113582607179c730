import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
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
  const path = '/credentialSubject/identifier';
  const { type, value } = expected;
  const candidates = new Set(type === 'emailAddress' ? [value, value.toLowerCase()] : [value]);
  if (value !== '' && subject['id'] === value) {
    return check('recipient', 'pass', 'recipient.ok', '/credentialSubject/id');
  }
  const listed: JsonValue | undefined = subject['identifier'];
  const identities = (Array.isArray(listed) ? listed : [listed]).filter(
    (identity): identity is JsonObject =>
      isJsonObject(identity) && identity['identityType'] === type,
  );
  for (const identity of identities) {
    for (const candidate of candidates) {
      if (candidate !== '' && (await matches(identity, candidate))) {
        return check('recipient', 'pass', 'recipient.ok', path);
      }
    }
  }
  return check('recipient', 'fail', 'recipient.mismatch', path);
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

async function matches(identity: JsonObject, value: string): Promise<boolean> {
  const stated = identity['identityHash'];
  if (typeof stated !== 'string' || stated === '') return false;
  if (identity['hashed'] !== true) return equal(stated, value);
  const salt = typeof identity['salt'] === 'string' ? identity['salt'] : '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value + salt));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return equal(stated.toLowerCase(), `sha256$${hex.join('')}`);
}

/** Compares in a time that does not depend on where the texts differ. */
function equal(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    difference |= (left.charCodeAt(index) || 0) ^ (right.charCodeAt(index) || 0);
  }
  return difference === 0;
}
