import type { Profile } from './profile.ts';

/**
 * The profiles of the catalogue. A day is given only where a source tells it; the sources stand with
 * the rules.
 */
export const catalogueProfiles: readonly Profile[] = Object.freeze([
  // The Council Recommendation of 16 June 2022.
  { id: 'eu', from: '2022-06-16' },
  { id: 'hei' },
  { id: 'vet' },
  { id: 'cmf' },
  { id: 'eudi' },
  { id: 'elm' },
  // 1600 hours of work for 60 credits.
  { id: 'fi', national: true, limits: { hoursPerCredit: 26.67 } },
  { id: 'at', national: true },
  { id: 'au', national: true },
  { id: 'be-fl', national: true },
  { id: 'cz', national: true },
  // The Adult Education Act as in force.
  { id: 'ee', national: true, from: '2025-04-01' },
  { id: 'es', national: true, limits: { hoursPerCredit: 25 } },
  { id: 'fr-fcu', national: true },
  { id: 'hr', national: true },
  { id: 'hu', national: true },
  { id: 'ie', national: true },
  // No rule of its own: the figure of the decree of 19 December 2023.
  { id: 'it', national: true, from: '2023-12-19', limits: { hoursPerCredit: 25 } },
  { id: 'mt', national: true, limits: { hoursPerCredit: 25 } },
  { id: 'nl-ho', national: true, limits: { hoursPerCredit: 28 } },
  { id: 'nl-mbo', national: true },
  { id: 'nz', national: true },
  { id: 'pt-uminho', national: true },
  { id: 'sk', national: true },
  { id: 'uk', national: true },
] satisfies readonly Profile[]);
