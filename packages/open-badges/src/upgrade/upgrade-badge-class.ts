import { isJsonObject, type Result } from '@merkki/core';
import { Achievement } from '../schemas/achievement.ts';
import { achievementOf } from './achievement-of.ts';
import { beginUpgrade } from './begin-upgrade.ts';
import { finishUpgrade } from './finish-upgrade.ts';
import { OldObject } from './old-object.ts';
import { profileOf } from './profile-of.ts';
import type { Upgraded, UpgradeOptions } from './upgraded.ts';
import { UpgradeWork } from './work.ts';

/**
 * Brings a badge class of Open Badges 2.0 (or 2.1) to an Achievement of 3.0; its issuer becomes the
 * creator.
 *
 * @param badgeClass - With its issuer inside, or in `documents`; is not changed.
 * @returns The achievement with losses and decisions, or what is wrong: a code of
 * {@link UpgradeProblemCode} or a `schema.…` code.
 * @throws {@link InvalidArgumentError} `schema.format` when an option is not in its form.
 * @see Open Badges 3.0 Implementation Guide, "Migrating from OB 2.0".
 * @example
 * const badgeClass = {
 *   '@context': 'https://w3id.org/openbadges/v2',
 *   type: 'BadgeClass',
 *   id: 'https://school.example/badges/5',
 *   name: 'Safe printing',
 *   description: 'Knows how to print safely.',
 *   criteria: 'https://school.example/badges/5/criteria',
 *   issuer: { type: 'Profile', id: 'https://school.example/issuer', name: 'Example school' },
 * };
 * const upgraded = await upgradeBadgeClass(badgeClass, { language: 'en' });
 * if (upgraded.ok) console.log(upgraded.value.value.related);
 */
export async function upgradeBadgeClass(
  badgeClass: unknown,
  options: UpgradeOptions = {},
): Promise<Result<Upgraded<Achievement>>> {
  const begun = beginUpgrade(badgeClass, 'BadgeClass', options);
  if (!begun.ok) return begun;
  const work = new UpgradeWork(begun.value, options);
  const old = new OldObject(work, begun.value, '');
  const achievement = await achievementOf(old);
  const issuer = old.members['issuer'];
  const creator = isJsonObject(issuer)
    ? profileOf(new OldObject(work, issuer, old.at('issuer')))
    : undefined;
  return finishUpgrade(work, Achievement, {
    ...achievement,
    ...(creator === undefined ? {} : { creator }),
  });
}
