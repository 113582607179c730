import type { Profile } from '../engine/profile.ts';
import { lostMembers } from './lost-members.ts';
import { realisationFields } from './realisation-fields.ts';
import { unitFields } from './unit-fields.ts';

/**
 * Ristiinopiskelupalvelu, the cross-study service between Sisu and Peppi: the message that creates a
 * course unit (`createCourseUnitRequest`, version 9) with one realisation.
 *
 * @see CSC, Ristiinopiskelupalvelu, EUPL-1.2.
 * @example
 * ripaProfile.fields.some(({ theirs }) => theirs === '/courseUnits/0/objective/values'); // true
 */
export const ripaProfile: Profile = Object.freeze({
  id: 'ripa',
  title: 'Ristiinopiskelupalvelu: message that creates a course unit and its realisation',
  version: '0.1.0',
  date: '2026-11-24',
  languages: ['fi', 'sv', 'en'],
  variants: ['COURSE_UNIT'],
  variantAt: `/courseUnits/0/type`,
  needsOffering: false,
  chooseVariant: () => 'COURSE_UNIT',
  fields: [...unitFields, ...realisationFields],
  lost: lostMembers,
} satisfies Profile);
