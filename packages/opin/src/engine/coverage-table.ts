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
 * Puts the targets of other formats beside those of the tables.
 *
 * @param more - Rows of other formats, such as `credentialCoverage` of `@merkki/convert`.
 * @example
 * const matrix = (credentials) => joinCoverage(coverageMatrix([koutaProfile]), credentials);
 */
export function joinCoverage(
  matrix: readonly CoverageMatrixRow[],
  more: readonly CoverageMatrixRow[],
): readonly CoverageMatrixRow[] {
  return matrix.map((row) => {
    const other = more.find(({ element }) => element === row.element);
    return { ...row, targets: { ...row.targets, ...other?.targets } };
  });
}

/**
 * Writes the matrix of {@link coverageMatrix} as a page of Markdown.
 *
 * @param texts - Names of the elements, such as `en` of `@merkki/opin/locales/en`.
 * @param more - Rows of other formats, whose columns stand after those of the tables. Default: none.
 * @example
 * const page = (texts) => coverageTable([koutaProfile, ooapiProfile], texts);
 */
export function coverageTable(
  profiles: readonly Profile[],
  texts: Catalogue<OpinCode>,
  more: readonly CoverageMatrixRow[] = [],
): string {
  const matrix = joinCoverage(coverageMatrix(profiles), more);
  const columns = [...new Set(matrix.flatMap(({ targets }) => Object.keys(targets)))];
  const rows = matrix.map(({ element, mandatory, targets }) => [
    formatMessage(texts, `element.${element}`),
    mandatory ? 'mandatory' : 'optional',
    ...columns.map((id) => targets[id] ?? 'none'),
  ]);
  const head = ['Element', 'Annex I', ...columns.map((id) => `\`${id}\``)];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Coverage of Annex I',
    '',
    'How far each study service and credential carries the elements of Annex I of Council Recommendation 2022/C 243/02: `full`, all of the element has a place; `partial`, a part of it; `none`. Made of the tables of `@merkki/opin`. Learner, date and grade are of an award and not of a study on offer: of study services only registers of learners can have them.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    ...profiles.flatMap(({ id, title, version, date }) => [
      `- \`${id}\`: ${title}; table ${version} of ${date}.`,
    ]),
    '',
    ...(more.length === 0
      ? []
      : [
          'The columns of credentials (`open-badges`, `elm`) are measured: an award with all elements, in one language, is written and read back by `@merkki/convert`, and what comes back is compared value by value.',
          '',
        ]),
    'A place in the object `consumer` of `ooapi` and `ooapi5` counts as one: its members are our proposal, which a service has to know.',
    '',
  ].join('\n');
}
