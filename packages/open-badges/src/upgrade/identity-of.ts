import { isJsonObject } from '@merkki/core';
import * as z from 'zod';
import { IdentifierType } from '../enumerations.ts';
import { FilledText, PersonUri } from '../primitives.ts';
import type { IdentityObject } from '../schemas/identity-object.ts';
import { lastWord, OldObject } from './old-object.ts';

/** What the recipient of a badge is known by. */
export interface OldIdentity {
  readonly id?: string;
  readonly identifier?: IdentityObject[];
}

const hash = /^(?:sha256\$[0-9a-f]{64}|md5\$[0-9a-f]{32})$/i;

/**
 * What the recipients of an old badge are known by. Where it is not said whether an identity is hashed,
 * its form tells. An identity in clear that is a URI and of type `id` becomes the subject's id.
 *
 * @see Open Badges 2.0, IdentityObject; Open Badges 3.0, appendix B.1.14.
 * @internal
 */
export function identityOf(assertion: OldObject): OldIdentity {
  const recipients = assertion.values('recipient');
  if (recipients.length === 0) assertion.work.refuse('schema.missing', assertion.at('recipient'));
  let id: string | undefined;
  const identifier: IdentityObject[] = [];
  for (const { value, pointer } of recipients) {
    if (!isJsonObject(value)) {
      assertion.work.refuse('schema.type', pointer, { expected: 'object' });
      continue;
    }
    const recipient = new OldObject(assertion.work, value, pointer);
    const identity = readRecipient(recipient);
    if (identity === undefined) continue;
    const isId = !identity.hashed && typeWord(recipient) === 'id';
    if (isId && id === undefined && PersonUri.safeParse(identity.identityHash).success) {
      id = identity.identityHash;
      if (identity.salt !== undefined) {
        assertion.work.ledger.lose(recipient.at('salt'), 'loss.no-place');
      }
    } else identifier.push(identity);
  }
  return {
    ...(id === undefined ? {} : { id }),
    ...(identifier.length === 0 ? {} : { identifier }),
  };
}

function readRecipient(recipient: OldObject): IdentityObject | undefined {
  const { work } = recipient;
  const identity = recipient.fit('identity', FilledText);
  const given = recipient.fit('hashed', z.boolean());
  const salt = recipient.fit('salt', z.string());
  if (identity === undefined) {
    work.refuse('schema.missing', recipient.at('identity'));
    return undefined;
  }
  if (given === undefined && recipient.values('hashed').length > 0) {
    work.refuse('schema.type', recipient.at('hashed'), { expected: 'boolean' });
    return undefined;
  }
  const hashed = given ?? hash.test(identity);
  if (hashed && !hash.test(identity)) {
    work.refuse('schema.format', recipient.at('identity'), { expected: 'sha256$… or md5$…' });
    return undefined;
  }
  const identityType = identityTypeOf(recipient);
  if (!hashed && identityType === 'emailAddress') {
    work.advise('decide.plain-identity', recipient.at('identity'));
  }
  if (hashed && (/^md5/i.test(identity) || salt === undefined)) {
    work.advise('decide.weak-hash', recipient.at('identity'));
  }
  return {
    type: 'IdentityObject',
    hashed,
    identityHash: identity,
    identityType,
    ...(salt === undefined ? {} : { salt }),
  };
}

function typeWord(recipient: OldObject): string {
  return lastWord(recipient.values('type')[0]?.value ?? recipient.members['@type']);
}

/** `email` has a word of its own in 3.0; what is no word there gets `ext:`. */
function identityTypeOf(recipient: OldObject): IdentityObject['identityType'] {
  const word = typeWord(recipient);
  const name = word === 'email' ? 'emailAddress' : word;
  for (const candidate of [name, `ext:${word}`]) {
    const parsed = IdentifierType.safeParse(candidate);
    if (!parsed.success) continue;
    const [first] = [...recipient.values('type'), ...recipient.values('@type')];
    if (first !== undefined) recipient.work.ledger.carry(first.pointer);
    return parsed.data;
  }
  for (const { pointer } of recipient.values('type')) {
    recipient.work.ledger.lose(pointer, 'loss.unfit');
  }
  return 'identifier';
}
