import { isJsonObject } from '@merkki/core';
import { md5 } from './md5.ts';

/** What a person claims to be known by. */
export interface ClaimedRecipient {
  /** Type of identifier, such as `emailAddress`; `id` looks at the subject's id alone. */
  readonly type: string;
  /** The identifier in clear. */
  readonly value: string;
}

/** How a recipient was found. */
export interface RecipientMatch {
  /** JSON Pointer of what matched, in the subject or the list of identity objects. */
  readonly pointer: string;
  /** Whether the value matched to the letter, or an e-mail address only in lower case. */
  readonly as: 'given' | 'lower-case';
  /** How it stands in the badge: in clear, or hashed by this algorithm. MD5 is old and weak. */
  readonly by: 'plain' | 'sha256' | 'md5';
}

/**
 * Tells whether a badge was given to a person: the subject's id, or one of its identity objects, plain
 * or hashed (SHA-256, or the MD5 of old badges, over value and salt). Every identity of the type is
 * compared, each in a time that does not depend on where it differs.
 *
 * An e-mail address is tried as given and in lower case, since the standard does not say in which form
 * it was hashed; all else is compared to the letter. A match says that the person knows the address,
 * not that the person owns it: the salt stands in the badge, so a hash is a pseudonym, not protection.
 *
 * @param subject - The `credentialSubject`, or its list of identity objects; any JSON value.
 * @returns The first match in the order of the badge, or `undefined`. An empty value matches nothing.
 * Never throws on bad data.
 * @see Open Badges 3.0, appendix B.1.12 (IdentityObject) and section 9.2 (verify recipient).
 * @example
 * const subject = {
 *   identifier: [{ type: 'IdentityObject', hashed: false, identityType: 'accountId', identityHash: 'a-17' }],
 * };
 * await matchesRecipient(subject, { type: 'accountId', value: 'a-17' }); // { pointer: '/identifier/0', … }
 */
export async function matchesRecipient(
  subject: unknown,
  claimed: ClaimedRecipient,
): Promise<RecipientMatch | undefined> {
  const { type, value } = claimed;
  if (value === '') return undefined;
  const matches: RecipientMatch[] = [];
  if (isJsonObject(subject) && typeof subject['id'] === 'string' && isEqual(subject['id'], value)) {
    matches.push({ pointer: '/id', as: 'given', by: 'plain' });
  }
  for (const { identity, pointer } of identitiesOf(subject)) {
    if (!isJsonObject(identity) || identity['identityType'] !== type) continue;
    for (const { text, as } of candidates(type, value)) {
      const by = await howEqual(identity, text, as);
      if (by !== undefined) matches.push({ pointer, as, by });
    }
  }
  return matches[0];
}

function candidates(
  type: string,
  value: string,
): readonly { readonly text: string; readonly as: RecipientMatch['as'] }[] {
  const given = { text: value, as: 'given' } as const;
  return type === 'emailAddress'
    ? [given, { text: value.toLowerCase(), as: 'lower-case' }]
    : [given];
}

function identitiesOf(
  subject: unknown,
): readonly { readonly identity: unknown; readonly pointer: string }[] {
  const list = isJsonObject(subject) ? subject['identifier'] : subject;
  const at = isJsonObject(subject) ? '/identifier' : '';
  if (!Array.isArray(list)) return list === undefined ? [] : [{ identity: list, pointer: at }];
  return list.map((identity: unknown, index) => ({ identity, pointer: `${at}/${index}` }));
}

async function howEqual(
  identity: Readonly<Record<string, unknown>>,
  value: string,
  as: RecipientMatch['as'],
): Promise<RecipientMatch['by'] | undefined> {
  const identityHash = identity['identityHash'];
  if (typeof identityHash !== 'string' || identityHash === '') return undefined;
  // A hash may be written in capitals; of an address in clear both sides are lowered.
  const stated =
    identity['hashed'] === true || as === 'lower-case' ? identityHash.toLowerCase() : identityHash;
  if (identity['hashed'] !== true) return isEqual(stated, value) ? 'plain' : undefined;
  const salt = typeof identity['salt'] === 'string' ? identity['salt'] : '';
  const bytes = new TextEncoder().encode(value + salt);
  const [algorithm] = stated.split('$');
  if (algorithm === 'sha256') {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return isEqual(stated, `sha256$${toHex(digest)}`) ? 'sha256' : undefined;
  }
  if (algorithm !== 'md5') return undefined;
  return isEqual(stated, `md5$${toHex(md5(bytes))}`) ? 'md5' : undefined;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares in a time that does not depend on where the texts differ. */
function isEqual(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    difference |= (left.charCodeAt(index) || 0) ^ (right.charCodeAt(index) || 0);
  }
  return difference === 0;
}
