export { displaySvg } from './display/display-svg.ts';
export {
  currentElmVersion,
  type ElmProfileName,
  type ElmVersion,
  elmVersions,
} from './elm-versions.ts';
export { lossesEn } from './locales/en.ts';
export { lossesFi } from './locales/fi.ts';
export { lossesSv } from './locales/sv.ts';
export type { DisplayImage } from './mapping/write-display.ts';
export {
  type ElmCredentialDraft,
  type ParsedElmCredential,
  parseElmCredential,
} from './parse-elm-credential.ts';
export type { ElmProblemCode, LossCode, ProfileCode } from './problem-codes.ts';
export { checkElmProfile, type ProfileFinding } from './profile/check-elm-profile.ts';
export { Accreditation } from './schemas/accreditation.ts';
export { Address } from './schemas/address.ts';
export { AnyIdentifier } from './schemas/any-identifier.ts';
export { AwardingOpportunity } from './schemas/awarding-opportunity.ts';
export { AwardingProcess } from './schemas/awarding-process.ts';
export { Concept } from './schemas/concept.ts';
export { ContactPoint } from './schemas/contact-point.ts';
export { CreditPoint } from './schemas/credit-point.ts';
export { DisplayDetail } from './schemas/display-detail.ts';
export { DisplayParameter } from './schemas/display-parameter.ts';
export { Duration } from './schemas/duration.ts';
export { EuropeanDigitalCredential } from './schemas/european-digital-credential.ts';
export { Evidence } from './schemas/evidence.ts';
export { GradingScheme } from './schemas/grading-scheme.ts';
export { Identifier } from './schemas/identifier.ts';
export { IndividualDisplay } from './schemas/individual-display.ts';
export { LanguageMap } from './schemas/language-map.ts';
export { LearningAchievement } from './schemas/learning-achievement.ts';
export { LearningAchievementSpecification } from './schemas/learning-achievement-specification.ts';
export { LearningActivity } from './schemas/learning-activity.ts';
export { LearningActivitySpecification } from './schemas/learning-activity-specification.ts';
export { LearningAssessment } from './schemas/learning-assessment.ts';
export { LearningAssessmentSpecification } from './schemas/learning-assessment-specification.ts';
export { LearningOutcome } from './schemas/learning-outcome.ts';
export { LegalIdentifier } from './schemas/legal-identifier.ts';
export { Location } from './schemas/location.ts';
export { MediaObject } from './schemas/media-object.ts';
export { NameInOneLanguage } from './schemas/name-in-one-language.ts';
export { Note } from './schemas/note.ts';
export { Organisation } from './schemas/organisation.ts';
export { PeriodOfTime } from './schemas/period-of-time.ts';
export { Person } from './schemas/person.ts';
export { Qualification } from './schemas/qualification.ts';
export { WebResource } from './schemas/web-resource.ts';
export { findIdConflicts, type IdConflict } from './seal/find-id-conflicts.ts';
export { isSameOrganisation, type SealingOrganisation } from './seal/is-same-organisation.ts';
export { type PrepareForSealOptions, prepareForSeal } from './seal/prepare-for-seal.ts';
export { type ToElmOptions, toElm } from './to-elm.ts';
export { type ToQualificationOptions, toQualification } from './to-qualification.ts';
