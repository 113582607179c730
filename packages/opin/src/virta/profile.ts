import type { AwardProfile } from '../engine/profile.ts';
import { completionFields } from './completion-fields.ts';
import { lostMembers } from './lost-members.ts';
import { studyRightFields } from './study-right-fields.ts';

/**
 * VIRTA: one completion (Opintosuoritus) or one study right (Opiskeluoikeus) of a learner, as the
 * tree that `printVirta` writes as XML.
 *
 * @see CSC, VIRTA, XML schemas 1.06.100.
 * @example
 * virtaProfile.fields.some(({ theirs }) => theirs === '/Opintosuoritus/SuoritusPvm'); // true
 */
export const virtaProfile: AwardProfile = Object.freeze({
  id: 'virta',
  title: 'VIRTA 1.06.100: completion and study right of a learner',
  version: '0.1.0',
  date: '2026-11-24',
  of: 'award',
  languages: [],
  variants: ['Opintosuoritus', 'Opiskeluoikeus'],
  variantAt: '',
  chooseVariant: (_definition, _offering, parameters) =>
    parameters['record'] === 'Opiskeluoikeus' ? 'Opiskeluoikeus' : 'Opintosuoritus',
  fields: [...completionFields, ...studyRightFields],
  lost: lostMembers,
} satisfies AwardProfile);
