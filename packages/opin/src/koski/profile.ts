import type { AwardProfile } from '../engine/profile.ts';
import { lostMembers } from '../virta/lost-members.ts';
import { koskiFields } from './fields.ts';

/**
 * Koski: a learner with one completed course unit of a higher education institution
 * (korkeakoulun opintojakso), in the form in which Koski shows it. Koski takes records of higher
 * education from VIRTA: nobody sends them to it.
 *
 * @see Koski of Opetushallitus, schema/Korkeakoulu.scala, EUPL-1.2.
 * @example
 * koskiProfile.fields.some(({ theirs }) => theirs === '/henkilö/oid'); // true
 */
export const koskiProfile: AwardProfile = Object.freeze({
  id: 'koski',
  title: 'Koski: course unit of a higher education institution, completed by a learner',
  version: '0.1.0',
  date: '2026-11-24',
  of: 'award',
  languages: ['fi', 'sv', 'en'],
  variants: ['korkeakoulunopintojakso'],
  variantAt: '/opiskeluoikeudet/0/suoritukset/0/tyyppi/koodiarvo',
  chooseVariant: () => 'korkeakoulunopintojakso',
  fields: koskiFields,
  lost: lostMembers,
} satisfies AwardProfile);
