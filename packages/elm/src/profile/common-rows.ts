import type { ShapeRows } from './shape-row.ts';

/** Rows that every claim has. */
export const claimRows = {
  title: '1..* text',
  description: '0..* text',
  identifier: '0..* AnyIdentifier',
  additionalNote: '0..* Note',
  supplementaryDocument: '0..* WebResource',
  awardedBy: '1..1 AwardingProcess',
} as const satisfies ShapeRows;

/** Rows that every specification has. */
export const specificationRows = {
  identifier: '0..* AnyIdentifier',
  title: '1..* text',
  description: '0..* text',
  additionalNote: '0..* Note',
  supplementaryDocument: '0..* WebResource',
  homepage: '0..* WebResource',
  altLabel: '0..* texts',
  category: '0..* texts',
  dcType: '0..* Concept',
  dateModified: '0..1 dateTime',
  status: '0..1 string',
} as const satisfies ShapeRows;

/** Rows of LearningAchievementSpecification, but those that relate it to others of its kind. */
export const achievementSpecificationRows = {
  ...specificationRows,
  language: '0..* Concept',
  volumeOfLearning: '0..1 duration',
  mode: '0..* Concept',
  learningOutcomeSummary: '0..1 Note',
  thematicArea: '0..* Concept',
  educationSubject: '0..* Concept',
  creditPoint: '0..* CreditPoint',
  educationLevel: '0..* Concept',
  learningSetting: '0..1 Concept',
  maximumDuration: '0..1 duration',
  targetGroup: '0..* Concept',
  entryRequirement: '0..1 Note',
  learningOutcome: '0..* LearningOutcome',
  influencedBy: '0..* LearningActivitySpecification',
  provenBy: '0..* LearningAssessmentSpecification',
  entitlesTo: '0..* LearningEntitlementSpecification',
  awardingOpportunity: '0..* AwardingOpportunity',
} as const satisfies ShapeRows;

/** Rows of Identifier. */
export const identifierRows = {
  notation: '1..1 literal',
  schemeAgency: '0..1 texts',
  creator: '0..1 iri',
  dateIssued: '0..1 dateTime',
  dcType: '0..* Concept',
  schemeName: '0..1 string',
  schemeVersion: '0..1 string',
  schemeId: '0..1 anyURI',
} as const satisfies ShapeRows;
