const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const skill = new RegExp(`^http://data\\.europa\\.eu/esco/skill/${uuid}$`);
const occupation = new RegExp(`^http://data\\.europa\\.eu/esco/occupation/${uuid}$`);

/**
 * Tells whether a text is formed like the URI of an ESCO skill or knowledge concept: http, a UUID in
 * lower case. Whether ESCO has the concept is not asked; groups of skills, which have no UUID, are
 * refused.
 *
 * @see European Skills, Competences, Qualifications and Occupations (ESCO).
 * @example
 * isEscoSkillUri('http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000'); // true
 */
export function isEscoSkillUri(text: string): boolean {
  return skill.test(text);
}

/**
 * Tells whether a text is formed like the URI of an ESCO occupation: http, a UUID in lower case.
 * Groups of occupations (ISCO) are refused.
 *
 * @see European Skills, Competences, Qualifications and Occupations (ESCO).
 * @example
 * isEscoOccupationUri('http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000000'); // true
 */
export function isEscoOccupationUri(text: string): boolean {
  return occupation.test(text);
}
