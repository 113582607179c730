import type { Profile } from './engine/profile.ts';
import { koutaProfile } from './kouta/profile.ts';
import { ooapiProfile } from './ooapi/profile.ts';
import { ooapi5Profile } from './ooapi5/profile.ts';
import { opinProfile } from './opin/profile.ts';
import { ripaProfile } from './ripa/profile.ts';
import { schemaOrgProfile } from './schema-org/profile.ts';
import { sisuProfile } from './sisu/profile.ts';

/**
 * The tables of this package, in the order in which they are shown.
 *
 * @example
 * profiles.map(({ id }) => id); // ['kouta', 'ooapi', …]
 */
export const profiles: readonly Profile[] = Object.freeze([
  koutaProfile,
  ooapiProfile,
  ooapi5Profile,
  opinProfile,
  sisuProfile,
  ripaProfile,
  schemaOrgProfile,
]);
