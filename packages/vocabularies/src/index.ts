export type {
  CodeEntry,
  CodeList,
  ListSource,
  PlainEntry,
  PlainList,
  PublishedCodeList,
} from './code-list.ts';
export { findByCode } from './find-by-code.ts';
export { findByUri } from './find-by-uri.ts';
export { accreditationTypes } from './generated/accreditation-types.ts';
export { assessmentTypes } from './generated/assessment-types.ts';
export { countries } from './generated/countries.ts';
export { credentialProfiles } from './generated/credential-profiles.ts';
export { creditFrameworks } from './generated/credit-frameworks.ts';
export { encodings } from './generated/encodings.ts';
export { entitlementStatuses } from './generated/entitlement-statuses.ts';
export { entitlementTypes } from './generated/entitlement-types.ts';
export { eqfLevels } from './generated/eqf-levels.ts';
export { evidenceTypes } from './generated/evidence-types.ts';
export { fileTypes } from './generated/file-types.ts';
export { type GradeScaleId, gradeScales } from './generated/grade-scales.ts';
export { institutionTypes } from './generated/institution-types.ts';
export { institutions } from './generated/institutions.ts';
export { iscedF } from './generated/isced-f.ts';
export { languages } from './generated/languages.ts';
export { learningActivityTypes } from './generated/learning-activity-types.ts';
export { learningModes } from './generated/learning-modes.ts';
export { learningOpportunityTypes } from './generated/learning-opportunity-types.ts';
export { learningSchedules } from './generated/learning-schedules.ts';
export { learningSettings } from './generated/learning-settings.ts';
export { nationalFrameworks } from './generated/national-frameworks.ts';
export { nationalLevels } from './generated/national-levels.ts';
export { okmFields } from './generated/okm-fields.ts';
export { qfEheaCycles } from './generated/qf-ehea-cycles.ts';
export { skillReuseLevels } from './generated/skill-reuse-levels.ts';
export { skillTypes } from './generated/skill-types.ts';
export { studyScopeUnits } from './generated/study-scope-units.ts';
export { supervisionMethods } from './generated/supervision-methods.ts';
export { targetGroups } from './generated/target-groups.ts';
export { teachingLanguages } from './generated/teaching-languages.ts';
export { verificationChecks } from './generated/verification-checks.ts';
export { verificationStatuses } from './generated/verification-statuses.ts';
export { virtaCompletionClassifications } from './generated/virta-completion-classifications.ts';
export { virtaCompletionKinds } from './generated/virta-completion-kinds.ts';
export { virtaFundingSources } from './generated/virta-funding-sources.ts';
export { virtaOrganisationRoles } from './generated/virta-organisation-roles.ts';
export { virtaSemesterRegistrations } from './generated/virta-semester-registrations.ts';
export { virtaStudyRightClassifications } from './generated/virta-study-right-classifications.ts';
export { virtaStudyRightStates } from './generated/virta-study-right-states.ts';
export { virtaStudyRightTypes } from './generated/virta-study-right-types.ts';
export type { Grade, GradeScale } from './grade-scale.ts';
export type { Institution, InstitutionDetails, InstitutionList } from './institution.ts';
export { isInScheme } from './is-in-scheme.ts';
