import { InvalidArgumentError, toBase64Url } from '@merkki/core';
import type { Learner } from '@merkki/model';
import type { IdentityObject } from '../schemas/identity-object.ts';
import { extensionName } from './build-profile.ts';
import { hashIdentity } from './hash-identity.ts';
import type { Ledger } from './ledger.ts';

/** How a recipient is made known in a badge. */
export interface IdentityOptions {
  /** Gives random bytes for a salt of its own per identity; needed unless `salt` is given. */
  readonly random?: (bytes: number) => Uint8Array;
  /** A salt of at least 128 bits, in place of `random`. */
  readonly salt?: string;
  /** Writes the recipient's name into the badge in clear. Default: no. */
  readonly includeName?: boolean;
}

/** What a recipient is known by in the badge. */
export interface SubjectIdentity {
  readonly id?: string;
  readonly identifier?: IdentityObject[];
}

/**
 * Makes a recipient known: by DID or URI where there is one, else by the salted hash of the e-mail
 * address, else of the other identifiers; by name only when asked to.
 *
 * @internal
 */
export async function buildIdentity(
  ledger: Ledger,
  learner: Learner,
  options: IdentityOptions,
): Promise<SubjectIdentity> {
  for (const member of Object.keys(learner)) {
    ledger.lose(`/learner/${member}`, 'loss.personal-data');
  }
  const identifier: IdentityObject[] = [];
  if (learner.id !== undefined) ledger.carry('/learner/id');
  else if (learner.email !== undefined) {
    ledger.lose('/learner/email', 'loss.hashed');
    const email = learner.email.trim().toLowerCase();
    identifier.push(await hashed(email, 'emailAddress', options));
  } else identifier.push(...(await otherIdentities(ledger, learner, options)));
  const name = nameOf(learner);
  if (options.includeName === true && name !== undefined) {
    if (learner.fullName !== undefined) ledger.carry('/learner/fullName');
    else {
      for (const member of ['givenName', 'familyName'] as const) {
        if (learner[member] !== undefined) ledger.lose(`/learner/${member}`, 'loss.joined');
      }
    }
    identifier.push({
      type: 'IdentityObject',
      hashed: false,
      identityHash: name,
      identityType: 'name',
    });
  }
  if (learner.id === undefined && identifier.length === 0) {
    throw new InvalidArgumentError({
      code: 'subject.unidentified',
      message: 'The learner has neither id, e-mail nor identifier, and the name is not included.',
      pointer: '/learner',
    });
  }
  return {
    ...(learner.id === undefined ? {} : { id: learner.id }),
    ...(identifier.length === 0 ? {} : { identifier }),
  };
}

async function otherIdentities(
  ledger: Ledger,
  learner: Learner,
  options: IdentityOptions,
): Promise<readonly IdentityObject[]> {
  const { identifiers } = learner;
  if (identifiers === undefined) return [];
  ledger.enter('/learner/identifiers');
  const found: IdentityObject[] = [];
  for (const [index, { scheme, value, hashed: isHashed, salt }] of identifiers.entries()) {
    const at = `/learner/identifiers/${index}`;
    const name = extensionName(scheme);
    const type = `ext:${name}` as const;
    if (name === scheme) ledger.carry(`${at}/scheme`);
    else ledger.lose(`${at}/scheme`, 'loss.no-place');
    if (isHashed === true) {
      ledger.carry(`${at}/value`, `${at}/hashed`, `${at}/salt`);
      const saltMember = salt === undefined ? {} : { salt };
      found.push({
        type: 'IdentityObject',
        hashed: true,
        identityHash: value,
        identityType: type,
        ...saltMember,
      });
    } else {
      for (const member of ['value', 'hashed', 'salt']) {
        ledger.lose(`${at}/${member}`, 'loss.hashed');
      }
      found.push(await hashed(value, type, options));
    }
  }
  return found;
}

async function hashed(
  value: string,
  identityType: IdentityObject['identityType'],
  { random, salt }: IdentityOptions,
): Promise<IdentityObject> {
  const own = salt ?? (random === undefined ? undefined : toBase64Url(random(16)));
  if (own === undefined) {
    throw new InvalidArgumentError({
      code: 'identity.salt-missing',
      message: 'A recipient without DID is known by a salted hash: give `random` or `salt`.',
      pointer: '/learner',
    });
  }
  const identityHash = await hashIdentity(value, { salt: own });
  return { type: 'IdentityObject', hashed: true, identityHash, identityType, salt: own };
}

function nameOf({ fullName, givenName, familyName }: Learner): string | undefined {
  const parts = [givenName, familyName].filter((part) => part !== undefined).join(' ');
  return fullName ?? (parts === '' ? undefined : parts);
}
