import type { Profile } from '../engine/profile.ts';
import { chooseKind, koutaKinds } from './kinds.ts';
import { koulutusFields } from './koulutus-fields.ts';
import { lostMembers } from './lost-members.ts';
import { teachingFields } from './teaching-fields.ts';
import { toteutusFields } from './toteutus-fields.ts';

/**
 * Opintopolku (Kouta): a koulutus, which is the study itself, and one toteutus, its realisation, with
 * the micro-credential flag.
 *
 * @see kouta-backend of Opetushallitus, EUPL-1.2.
 * @example
 * koutaProfile.fields.filter(({ status }) => status === 'assumed').map(({ theirs }) => theirs);
 */
export const koutaProfile: Profile = Object.freeze({
  id: 'kouta',
  title: 'Opintopolku (Kouta): koulutus and toteutus of a micro-credential',
  version: '0.1.0',
  date: '2026-11-24',
  languages: ['fi', 'sv', 'en'],
  variants: koutaKinds,
  variantAt: '/koulutus/koulutustyyppi',
  chooseVariant: chooseKind,
  fields: [...koulutusFields, ...toteutusFields, ...teachingFields],
  lost: lostMembers,
});
