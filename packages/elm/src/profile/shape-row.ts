/** How many values: at least, at most. */
export type Count = '0..1' | '0..*' | '1..1' | '1..*';

/** Datatypes of XML Schema. */
export type Datatype =
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
  /** A literal of any datatype. */
  | 'literal'
  /** A node with an IRI, of any class. */
  | 'iri'
  /** A node with an IRI, of class ShaclValidator2017. */
  | 'schemaIri'
  /** A node with an IRI, of class CredentialStatus. */
  | 'statusIri'
  /** The context makes it a node where the shape wants a literal: no value fits. */
  | 'never';

/** One constraint of a class: how many values of a member, and what they are. */
export type ShapeRow = `${Count} ${Range}`;

/** The constraints of one class, by member. */
export type ShapeRows = Readonly<Record<string, ShapeRow>>;
