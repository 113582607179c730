export { displaySvg } from './display/display-svg.ts';
export {
  currentElmVersion,
  type ElmProfileName,
  type ElmVersion,
  elmVersions,
} from './elm-versions.ts';
export { type ElmReading, fromElm, type ReadElmOptions } from './from-elm.ts';
export { lossesEn, profileEn } from './locales/en.ts';
export { lossesFi, profileFi } from './locales/fi.ts';
export { lossesSv, profileSv } from './locales/sv.ts';
export type { DisplayImage } from './mapping/write-display.ts';
export {
  type ElmCredentialDraft,
  type ParsedElmCredential,
  type ParseElmOptions,
  parseElmCredential,
} from './parse-elm-credential.ts';
export type { ElmProblemCode, LossCode, ProfileCode } from './problem-codes.ts';
export { checkElmProfile } from './profile/check-elm-profile.ts';
export type { ProfileFinding } from './profile/profile-finding.ts';
export { Accreditation, type AccreditationSchema } from './schemas/accreditation.ts';
export { Address, type AddressSchema } from './schemas/address.ts';
export { AnyIdentifier } from './schemas/any-identifier.ts';
export {
  AwardingOpportunity,
  type AwardingOpportunitySchema,
} from './schemas/awarding-opportunity.ts';
export { AwardingProcess, type AwardingProcessSchema } from './schemas/awarding-process.ts';
export { Concept, type ConceptSchema } from './schemas/concept.ts';
export { ContactPoint, type ContactPointSchema } from './schemas/contact-point.ts';
export { CreditPoint, type CreditPointSchema } from './schemas/credit-point.ts';
export { DisplayDetail, type DisplayDetailSchema } from './schemas/display-detail.ts';
export { DisplayParameter, type DisplayParameterSchema } from './schemas/display-parameter.ts';
export { Duration } from './schemas/duration.ts';
export { EuropeanDigitalCredential } from './schemas/european-digital-credential.ts';
export { Evidence, type EvidenceSchema } from './schemas/evidence.ts';
export { GradingScheme, type GradingSchemeSchema } from './schemas/grading-scheme.ts';
export { Identifier, type IdentifierSchema } from './schemas/identifier.ts';
export { IndividualDisplay, type IndividualDisplaySchema } from './schemas/individual-display.ts';
export { LanguageMap } from './schemas/language-map.ts';
export {
  LearningAchievement,
  type LearningAchievementSchema,
} from './schemas/learning-achievement.ts';
export {
  LearningAchievementSpecification,
  type LearningAchievementSpecificationSchema,
} from './schemas/learning-achievement-specification.ts';
export { LearningActivity, type LearningActivitySchema } from './schemas/learning-activity.ts';
export {
  LearningActivitySpecification,
  type LearningActivitySpecificationSchema,
} from './schemas/learning-activity-specification.ts';
export {
  LearningAssessment,
  type LearningAssessmentSchema,
} from './schemas/learning-assessment.ts';
export {
  LearningAssessmentSpecification,
  type LearningAssessmentSpecificationSchema,
} from './schemas/learning-assessment-specification.ts';
export { LearningOutcome, type LearningOutcomeSchema } from './schemas/learning-outcome.ts';
export { LegalIdentifier, type LegalIdentifierSchema } from './schemas/legal-identifier.ts';
export { Location, type LocationSchema } from './schemas/location.ts';
export { MediaObject, type MediaObjectSchema } from './schemas/media-object.ts';
export { NameInOneLanguage } from './schemas/name-in-one-language.ts';
export { Note, type NoteSchema } from './schemas/note.ts';
export { Organisation, type OrganisationSchema } from './schemas/organisation.ts';
export { PeriodOfTime, type PeriodOfTimeSchema } from './schemas/period-of-time.ts';
export { Person, type PersonSchema } from './schemas/person.ts';
export { Qualification, type QualificationSchema } from './schemas/qualification.ts';
export { WebResource, type WebResourceSchema } from './schemas/web-resource.ts';
export { findIdConflicts, type IdConflict } from './seal/find-id-conflicts.ts';
export { isSameOrganisation, type SealingOrganisation } from './seal/is-same-organisation.ts';
export type { Mandate } from './seal/mandate.ts';
export { type PrepareForDidOptions, prepareForDid } from './seal/prepare-for-did.ts';
export { type PrepareForSealOptions, prepareForSeal } from './seal/prepare-for-seal.ts';
export { type ToElmOptions, toElm } from './to-elm.ts';
export { type ToQualificationOptions, toQualification } from './to-qualification.ts';
export {
  findVocabularyProblems,
  type VocabularyFinding,
} from './vocabulary/find-vocabulary-problems.ts';
