import { InvalidArgumentError } from '@merkki/core';
import { catalogueProfiles } from './catalogue-profiles.ts';
import type { Profile } from './profile.ts';

/**
 * Names of the profiles of the catalogue that can be asked for. `eu`, the elements of the Council
 * Recommendation, always applies.
 *
 * @example
 * profiles.includes('eu'); // true
 */
export const profiles: readonly string[] = Object.freeze(catalogueProfiles.map(({ id }) => id));

/**
 * The profiles that apply: `eu` first, each once, those that one builds on before it.
 *
 * @throws {@link InvalidArgumentError} `quality.unknown-profile` when a name is unknown.
 */
export function chooseProfiles(asked: readonly (string | Profile)[]): readonly Profile[] {
  const chosen = new Map<string, Profile>();
  const add = (each: string | Profile, index: number): void => {
    const profile = typeof each === 'string' ? findProfile(each, index) : each;
    if (chosen.has(profile.id)) return;
    for (const base of profile.extends ?? []) add(base, index);
    chosen.set(profile.id, profile);
  };
  for (const [index, each] of ['eu', ...asked].entries()) add(each, index - 1);
  return [...chosen.values()];
}

function findProfile(name: string, index: number): Profile {
  const found = catalogueProfiles.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const known = profiles.join(', ');
  throw new InvalidArgumentError({
    code: 'quality.unknown-profile',
    message: `A profile is unknown; known are: ${known}.`,
    pointer: `/profiles/${index}`,
    params: { known },
  });
}

/** Tells whether a profile is in force on a day; both its first and its last day belong to it. */
export function isInForce({ from = '', until }: Profile, today: string): boolean {
  return from <= today && (until === undefined || today <= until);
}

/** The tags of rules that a profile brings. */
export function tagsOf(profile: Profile): readonly string[] {
  if (profile.national === true) return [profile.id, 'national'];
  return catalogueProfiles.includes(profile) ? [profile.id] : [profile.id, 'institution'];
}
