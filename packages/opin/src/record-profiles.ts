import type { AwardProfile } from './engine/profile.ts';
import { koskiProfile } from './koski/profile.ts';
import { virtaProfile } from './virta/profile.ts';

/**
 * The tables of learners’ records of this package, in the order in which they are shown: their rows
 * read an award.
 *
 * @example
 * recordProfiles.map(({ id }) => id); // ['virta', 'koski']
 */
export const recordProfiles: readonly AwardProfile[] = Object.freeze([virtaProfile, koskiProfile]);
