import type { Concept } from './concept.ts';

/**
 * The credit system of Finnish vocational education, for `workload.other`: osaamispiste, unit 6 of
 * the national code set `opintojenlaajuusyksikko`. No rule turns its points into ECTS credits.
 *
 * @see Code set `opintojenlaajuusyksikko` of the Finnish National Agency for Education.
 * @example
 * Workload.parse({ other: [{ system: competencePoints, points: 5 }] });
 */
export const competencePoints: Concept = {
  notation: 'opintojenlaajuusyksikko_6',
  prefLabel: { fi: 'osaamispiste', sv: 'kompetenspoäng', en: 'competence point' },
};
