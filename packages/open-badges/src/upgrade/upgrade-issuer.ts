import type { Result } from '@merkki/core';
import { Profile } from '../schemas/profile.ts';
import { beginUpgrade } from './begin-upgrade.ts';
import { finishUpgrade } from './finish-upgrade.ts';
import { OldObject } from './old-object.ts';
import { profileOf } from './profile-of.ts';
import type { Upgraded, UpgradeOptions } from './upgraded.ts';
import { UpgradeWork } from './work.ts';

/**
 * Brings an issuer of Open Badges 2.0 (or 2.1) to a Profile of 3.0.
 *
 * @param issuer - The Issuer or Profile document; is not changed.
 * @returns The profile with losses and decisions, or what is wrong: a code of
 * {@link UpgradeProblemCode} or a `schema.…` code.
 * @throws {@link InvalidArgumentError} `schema.format` when an option is not in its form.
 * @see Open Badges 3.0 Implementation Guide, "Migrating from OB 2.0".
 * @example
 * const issuer = {
 *   '@context': 'https://w3id.org/openbadges/v2',
 *   type: 'Issuer',
 *   id: 'https://school.example/issuer',
 *   name: 'Example school',
 * };
 * const upgraded = upgradeIssuer(issuer, { issuerId: 'did:web:school.example' });
 * if (upgraded.ok) console.log(upgraded.value.value.otherIdentifier);
 */
export function upgradeIssuer(
  issuer: unknown,
  options: UpgradeOptions = {},
): Result<Upgraded<Profile>> {
  const begun = beginUpgrade(issuer, 'Profile', options);
  if (!begun.ok) return begun;
  const work = new UpgradeWork(begun.value, options);
  return finishUpgrade(work, Profile, profileOf(new OldObject(work, begun.value, '')));
}
