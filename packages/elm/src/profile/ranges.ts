import { type Datatype, isDatatype, type Range } from './shape-row.ts';

const agents = ['Agent', 'Person', 'Organisation'];

const classSets: Readonly<Partial<Record<Range, readonly string[]>>> = {
  AnyAgent: agents,
  Issuer: agents,
  AnyIdentifier: ['Identifier', 'LegalIdentifier'],
  AnyAchievementSpecification: ['LearningAchievementSpecification', 'Qualification'],
  AnyClaim: [
    'LearningAchievement',
    'LearningActivity',
    'LearningAssessment',
    'LearningEntitlement',
  ],
  AchievementClaim: ['LearningAchievement'],
  schemaIri: ['ShaclValidator2017'],
  statusIri: ['CredentialStatus'],
  iri: [],
  literal: [],
};

/** The ranges whose values are nodes with an IRI. */
export const needsIri: ReadonlySet<Range> = new Set<Range>(['iri', 'schemaIri', 'statusIri']);

/** The classes of which a value of a range has one; none for literals and nodes of any class. */
export function classesOf(range: Range): readonly string[] {
  return datatypeOf(range) === undefined ? (classSets[range] ?? [range]) : [];
}

/** The datatype of a range; `undefined` for nodes and for literals of any. */
export function datatypeOf(range: Range): Datatype | 'langString' | undefined {
  if (range === 'text' || range === 'texts') return 'langString';
  if (range === 'percentage') return 'positiveInteger';
  return isDatatype(range) ? range : undefined;
}
