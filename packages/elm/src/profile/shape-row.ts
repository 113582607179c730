/** How many values: at least, at most. */
export type Count = '0..1' | '0..*' | '1..1' | '1..*';

/** Datatypes: `HTML` of RDF, the others of XML Schema. */
export type Datatype =
  | 'HTML'
  | 'anyURI'
  | 'boolean'
  | 'dateTime'
  | 'decimal'
  | 'duration'
  | 'integer'
  | 'positiveInteger'
  | 'string';

/** Sets of classes of which a value must have one, and shapes that a value must meet. */
export type ClassSet =
  /** Agent, Person or Organisation. */
  | 'AnyAgent'
  /** Identifier or LegalIdentifier. */
  | 'AnyIdentifier'
  /** LearningAchievementSpecification or Qualification. */
  | 'AnyAchievementSpecification'
  /** A claim of a subclass, or a plain one that says its type. */
  | 'AnyClaim'
  /** A claim that is an achievement. */
  | 'AchievementClaim'
  /** AnyAgent with an eIDASIdentifier. */
  | 'Issuer';

/** Classes of the profile. */
export type ClassName =
  | 'Accreditation'
  | 'Address'
  | 'Agent'
  | 'Amount'
  | 'AwardingOpportunity'
  | 'AwardingProcess'
  | 'Claim'
  | 'Concept'
  | 'ConceptScheme'
  | 'ContactPoint'
  | 'CredentialStatus'
  | 'CreditPoint'
  | 'DisplayDetail'
  | 'DisplayParameter'
  | 'EuropeanDigitalCredential'
  | 'Evidence'
  | 'Geometry'
  | 'GradingScheme'
  | 'Grant'
  | 'Group'
  | 'Identifier'
  | 'IndividualDisplay'
  | 'LearningAchievement'
  | 'LearningAchievementSpecification'
  | 'LearningActivity'
  | 'LearningActivitySpecification'
  | 'LearningAssessment'
  | 'LearningAssessmentSpecification'
  | 'LearningEntitlement'
  | 'LearningEntitlementSpecification'
  | 'LearningOpportunity'
  | 'LearningOutcome'
  | 'LegalIdentifier'
  | 'Location'
  | 'Mailbox'
  | 'MediaObject'
  | 'Note'
  | 'Organisation'
  | 'PeriodOfTime'
  | 'Person'
  | 'Phone'
  | 'PriceDetail'
  | 'Qualification'
  | 'ResultCategory'
  | 'ResultDistribution'
  | 'ShaclValidator2017'
  | 'ShortenedGrading'
  | 'Specification'
  | 'TermsOfUse'
  | 'VerificationCheck'
  | 'WebResource';

/** What a value is. */
export type Range =
  | Datatype
  | ClassName
  | ClassSet
  /** Text with language, one in each language. */
  | 'text'
  /** Text with language, several in one are allowed. */
  | 'texts'
  /** A positiveInteger of at most 100. */
  | 'percentage'
  /** A literal of any datatype. */
  | 'literal'
  /** A node with an IRI, of any class. */
  | 'iri'
  /** A node with an IRI, of class ShaclValidator2017. */
  | 'schemaIri'
  /** A node with an IRI, of class CredentialStatus. */
  | 'statusIri';

/** One constraint of a class: how many values of a member, and what they are. */
export type ShapeRow = `${Count} ${Range}`;

/** The constraints of one class, by member. */
export type ShapeRows = Readonly<Record<string, ShapeRow>>;

const datatypes: ReadonlySet<string> = new Set<Datatype>([
  'HTML',
  'anyURI',
  'boolean',
  'dateTime',
  'decimal',
  'duration',
  'integer',
  'positiveInteger',
  'string',
]);

/** Tells a datatype from other ranges. */
export function isDatatype(range: string): range is Datatype {
  return datatypes.has(range);
}
