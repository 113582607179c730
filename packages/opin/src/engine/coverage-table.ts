import { type Catalogue, formatMessage } from '@merkki/core';
import type { OpinCode } from '../opin-code.ts';
import type { Profile } from './profile.ts';
import { type CoverageRow, profileCoverage } from './profile-coverage.ts';

/** An element of Annex I and how far each target carries it. */
export interface CoverageMatrixRow extends Pick<CoverageRow, 'element' | 'mandatory'> {
  /** How far a target carries it, by the id of the profile. */
  readonly targets: Readonly<Record<string, CoverageRow['coverage']>>;
}

/**
 * Tells element by element of Annex I how far each target carries it, by the tables alone.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * coverageMatrix([koutaProfile]).find(({ element }) => element === 'level')?.targets; // { kouta: 'none' }
 */
export function coverageMatrix(profiles: readonly Profile[]): readonly CoverageMatrixRow[] {
  const columns = profiles.map((profile) => ({ id: profile.id, rows: profileCoverage(profile) }));
  const [first] = columns;
  return (first?.rows ?? []).map(({ element, mandatory }, index) => ({
    element,
    mandatory,
    targets: Object.fromEntries(
      columns.map(({ id, rows }) => [id, rows[index]?.coverage ?? 'none']),
    ),
  }));
}

/**
 * Writes the matrix of {@link coverageMatrix} as a page of Markdown.
 *
 * @param texts - Names of the elements, such as `en` of `@merkki/opin/locales/en`.
 * @example
 * const page = (texts) => coverageTable([koutaProfile, ooapiProfile], texts);
 */
export function coverageTable(profiles: readonly Profile[], texts: Catalogue<OpinCode>): string {
  const rows = coverageMatrix(profiles).map(({ element, mandatory, targets }) => [
    formatMessage(texts, `element.${element}`),
    mandatory ? 'mandatory' : 'optional',
    ...Object.values(targets),
  ]);
  const head = ['Element', 'Annex I', ...profiles.map(({ id }) => `\`${id}\``)];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Coverage of Annex I',
    '',
    'How far each study service carries the elements of Annex I of Council Recommendation 2022/C 243/02: `full`, all of the element has a place; `partial`, a part of it; `none`. Made of the tables of `@merkki/opin`; learner, date and grade are of an award and not of a study on offer.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    ...profiles.flatMap(({ id, title, version, date }) => [
      `- \`${id}\`: ${title}; table ${version} of ${date}.`,
    ]),
    '',
    'A place in the object `consumer` of `ooapi` and `ooapi5` counts as one: its members are our proposal, which a service has to know.',
    '',
  ].join('\n');
}
