import { schemeWithoutClass } from '../../../packages/elm/src/profile/code-lists.ts';
import { iris } from '../../../packages/elm/src/profile/names.ts';
import { isDatatype, type Range } from '../../../packages/elm/src/profile/shape-row.ts';
import {
  type Constraint,
  claimTypeRows,
  issuerRows,
  type Shapes,
} from '../../../packages/elm/src/profile/shapes.ts';

/**
 * One row: what one constraint of a property demands in one class, as the text
 * `class path constraint value`. Rows of a shape that a value must meet have the row of that demand
 * before them.
 */
export type Row = string;

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const inScheme = 'http://www.w3.org/2004/02/skos/core#inScheme';

const choices: Readonly<Partial<Record<Range, readonly string[]>>> = {
  AnyAgent: ['Agent', 'Organisation', 'Person'],
  Issuer: ['Agent', 'Organisation', 'Person'],
  AnyIdentifier: ['Identifier', 'LegalIdentifier'],
  AnyAchievementSpecification: ['LearningAchievementSpecification', 'Qualification'],
  schemaIri: ['ShaclValidator2017'],
  statusIri: ['CredentialStatus'],
};
const claims = [
  'LearningAchievement',
  'LearningActivity',
  'LearningAssessment',
  'LearningEntitlement',
];

/** The rows of our tables. */
export function ourRows(tables: readonly Shapes[]): Set<Row> {
  const rows = new Set<Row>();
  for (const table of tables) {
    for (const [name, constraints] of table) {
      for (const row of rowsOf(iriOf(name), constraints)) rows.add(row);
    }
  }
  return rows;
}

/** The rows of some constraints of one owner: a class, or the row of the demand that they belong to. */
export function rowsOf(owner: string, constraints: readonly Constraint[]): Row[] {
  return constraints.flatMap((constraint) => {
    const { member, min, max } = constraint;
    const at = `${owner} ${iriOf(member)}`;
    return [
      ...(min > 0 ? [`${at} MinCount ${min}`] : []),
      ...(max < Number.POSITIVE_INFINITY ? [`${at} MaxCount ${max}`] : []),
      ...valueRows(at, constraint),
    ];
  });
}

function valueRows(at: string, { range, scheme }: Constraint): Row[] {
  if (scheme !== undefined) return [`${at} NodeKind IRI`, ...schemeRows(at, scheme)];
  if (range === 'text') return [`${at} Datatype ${rdf}langString`, `${at} UniqueLang true`];
  if (range === 'texts') return [`${at} Datatype ${rdf}langString`];
  if (isDatatype(range)) return [`${at} Datatype ${range === 'HTML' ? rdf : xsd}${range}`];
  if (range === 'percentage') {
    return [`${at} Datatype ${xsd}positiveInteger`, `${at} MaxInclusive 100`];
  }
  if (range === 'literal') return [`${at} NodeKind Literal`];
  if (range === 'AnyClaim') {
    const claimTypes = `${at} Node or(${claims.map(iriOf).join('|')}|node)`;
    return [claimTypes, ...rowsOf(claimTypes, claimTypeRows)];
  }
  if (range === 'AchievementClaim') return [`${at} Node class(${iriOf('LearningAchievement')})`];
  const classes = range === 'iri' ? [] : (choices[range] ?? [range]);
  const issuer = `${at} Node`;
  return [
    ...(classes.length > 0 ? [`${at} Class ${classes.map(iriOf).join('|')}`] : []),
    ...(range.endsWith('ri') ? [`${at} NodeKind IRI`] : []),
    ...(range === 'Issuer' ? [issuer, ...rowsOf(issuer, issuerRows)] : []),
  ];
}

function schemeRows(at: string, scheme: string): Row[] {
  const node = `${at} Node`;
  return [
    node,
    `${node} ${inScheme} HasValue ${scheme}`,
    `${node} ${inScheme} NodeKind IRI`,
    ...(scheme === schemeWithoutClass
      ? []
      : [`${node} ${inScheme} Class ${iriOf('ConceptScheme')}`]),
  ];
}

/** IRI of a class or member. */
export function iriOf(name: string): string {
  return iris.get(name) ?? `no IRI of ${name}`;
}
