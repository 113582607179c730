import type { MicroCredentialDraft } from '@merkki/model';

/** Tells whether a higher education institution is among those who award it. */
export function isHigherEducation({ awardingBodies = [] }: MicroCredentialDraft): boolean {
  return awardingBodies.some(({ kind }) => kind === 'hei');
}

/** Tells whether an institution of formal education is among those who award it. */
export function isFormal({ awardingBodies = [] }: MicroCredentialDraft): boolean {
  return awardingBodies.some(({ kind }) => kind === 'hei' || kind === 'vet');
}

/** Tells whether a course leads to it: there are realisations, or hours of teaching. */
export function hasCourse({ offerings = [], workload }: MicroCredentialDraft): boolean {
  return offerings.length > 0 || Number(workload?.contactHours) > 0;
}
