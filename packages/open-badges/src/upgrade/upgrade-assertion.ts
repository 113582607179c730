import { failWith, isJsonObject, type JsonObject, problem, type Result } from '@merkki/core';
import * as z from 'zod';
import { contextUrls } from '../context-urls.ts';
import { AchievementCredential } from '../schemas/achievement-credential.ts';
import { achievementOf } from './achievement-of.ts';
import { beginUpgrade } from './begin-upgrade.ts';
import { evidenceOf } from './evidence-of.ts';
import { finishUpgrade } from './finish-upgrade.ts';
import { identityOf } from './identity-of.ts';
import { imageOf } from './image-of.ts';
import { isRevoked } from './is-revoked.ts';
import { nameBasedUuid } from './name-based-uuid.ts';
import { OldObject } from './old-object.ts';
import { profileOf } from './profile-of.ts';
import { readOldInstant } from './read-old-instant.ts';
import type { UpgradeAssertionOptions, Upgraded } from './upgraded.ts';
import { UpgradeWork } from './work.ts';

/**
 * Brings a badge of Open Badges 2.0 (or 2.1) to an unsigned one of 3.0, with what it could not carry
 * and what a person has to decide before it is signed.
 *
 * Nothing of the old document stays in the new one: each has its own ids, and the new one points back
 * to the old assertion (as evidence), badge class (`related`) and issuer (`otherIdentifier`). Run
 * again on the same badge it gives the same ids. Signatures of the old badge are not looked at.
 *
 * @param assertion - With badge class and issuer inside, or in `documents`; is not changed.
 * @returns The badge with losses and decisions, or what is wrong: a code of {@link UpgradeProblemCode}
 * (such as `upgrade.revoked`) or a `schema.…` code. Pointers are into the old badge with badge class
 * and issuer in place; every value of it is in the new one, or at or below a loss or decision.
 * @throws {@link InvalidArgumentError} `schema.format` when an option is not in its form.
 * @see Open Badges 3.0 Implementation Guide, "Migrating from OB 2.0".
 * @example
 * const assertion = {
 *   '@context': 'https://w3id.org/openbadges/v2',
 *   type: 'Assertion',
 *   id: 'https://school.example/assertions/7',
 *   recipient: { type: 'email', hashed: false, identity: 'aino@example.org' },
 *   issuedOn: '2022-05-31T12:00:00+03:00',
 *   verification: { type: 'hosted' },
 *   badge: {
 *     type: 'BadgeClass',
 *     id: 'https://school.example/badges/5',
 *     name: 'Safe printing',
 *     description: 'Knows how to print safely.',
 *     criteria: { narrative: 'A test and a print.' },
 *     issuer: { type: 'Profile', id: 'https://school.example/issuer', name: 'Example school' },
 *   },
 * };
 * const upgraded = await upgradeAssertion(assertion, { issuerId: 'did:web:school.example' });
 * if (upgraded.ok) console.log(upgraded.value.decisions.map(({ code }) => code));
 */
export async function upgradeAssertion(
  assertion: unknown,
  options: UpgradeAssertionOptions = {},
): Promise<Result<Upgraded<AchievementCredential>>> {
  // A revoked badge is often cut down to its id.
  if (isJsonObject(assertion) && assertion['revoked'] === true) {
    return failWith([problem('upgrade.revoked', '/revoked')]);
  }
  const begun = beginUpgrade(assertion, 'Assertion', options);
  if (!begun.ok) return begun;
  const work = new UpgradeWork(begun.value, options);
  const old = new OldObject(work, begun.value, '');
  old.settle('Assertion');
  if (isRevoked(old)) return failWith([problem('upgrade.revoked')]);
  old.fit('revoked', z.literal(false));
  const badgeClass = inside(old, 'badge');
  const evidence = evidenceOf(old);
  const identity = identityOf(old);
  const awardedDate = instantOf(old, 'issuedOn');
  const validUntil = instantOf(old, 'expires');
  const image = imageOf(old);
  if (image !== undefined) work.advise('decide.image', old.at('image'));
  const narrative = old.text('narrative');
  const achievement = await achievementOf(badgeClass);
  const id = options.credentialId ?? (await nameBasedUuid(old.id() ?? ''));
  return finishUpgrade(work, AchievementCredential, {
    '@context': [contextUrls.credentials, contextUrls.openBadges],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: profileOf(inside(badgeClass, 'issuer')),
    validFrom: options.validFrom ?? awardedDate ?? '',
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(awardedDate === undefined ? {} : { awardedDate }),
    credentialSubject: {
      ...identity,
      type: ['AchievementSubject'],
      achievement,
      ...(image === undefined ? {} : { image }),
      ...(narrative === undefined ? {} : { narrative }),
    },
    evidence,
  });
}

/** The object in a member, which is there once the documents are in place. */
function inside(old: OldObject, name: string): OldObject {
  const member = old.members[name];
  const object: JsonObject = isJsonObject(member) ? member : {};
  return new OldObject(old.work, object, old.at(name));
}

/** A date and time; without zone it is a decision, in no form of one a problem. */
function instantOf(old: OldObject, name: string): string | undefined {
  const { work } = old;
  const pointer = old.at(name);
  const [first] = old.values(name);
  if (first === undefined) {
    if (name === 'issuedOn' && work.options.validFrom === undefined) {
      work.refuse('schema.missing', pointer);
    }
    return undefined;
  }
  const { zone } = work.options;
  const { value } = first;
  const instant = typeof value === 'string' ? readOldInstant(value, zone ?? 'Z') : undefined;
  if (instant === undefined) work.refuse('schema.format', first.pointer, { expected: 'date-time' });
  else {
    work.ledger.carry(first.pointer);
    if (instant.lacksZone && zone === undefined) work.ask('decide.zone', first.pointer);
  }
  return instant?.text;
}
