import * as z from 'zod';

/** A hyphen may not come first: the published pattern means to allow it and does not. */
const extension = /^ext:[A-Za-z0-9._][A-Za-z0-9._-]*$/;

/** A word of an enumeration, or an extension of it that starts with `ext:`. */
function extensible<const Term extends string>(terms: readonly Term[]) {
  const known: ReadonlySet<string> = new Set(terms);
  return z.custom<Term | `ext:${string}`>(
    (value) => typeof value === 'string' && (known.has(value) || extension.test(value)),
    { params: { code: 'schema.value', expected: 'enumeration or ext:' } },
  );
}

/**
 * The kinds of achievement that the standard names.
 *
 * @see Open Badges 3.0, appendix B.1.28.
 * @example
 * achievementTypes.includes('MicroCredential'); // true
 */
export const achievementTypes = [
  'Achievement',
  'ApprenticeshipCertificate',
  'Assessment',
  'Assignment',
  'AssociateDegree',
  'Award',
  'Badge',
  'BachelorDegree',
  'Certificate',
  'CertificateOfCompletion',
  'Certification',
  'CommunityService',
  'Competency',
  'Course',
  'CoCurricular',
  'Degree',
  'Diploma',
  'DoctoralDegree',
  'Fieldwork',
  'GeneralEducationDevelopment',
  'JourneymanCertificate',
  'LearningProgram',
  'License',
  'Membership',
  'ProfessionalDoctorate',
  'QualityAssuranceCredential',
  'MasterCertificate',
  'MasterDegree',
  'MicroCredential',
  'ResearchDoctorate',
  'SecondarySchoolDiploma',
] as const;

/**
 * A kind of achievement, extensible with `ext:`.
 *
 * @see Open Badges 3.0, appendix B.1.28.
 * @example
 * AchievementType.safeParse('ext:Workshop').success; // true
 */
export const AchievementType = extensible(achievementTypes).describe('Kind of achievement.');
export type AchievementType = z.infer<typeof AchievementType>;

/**
 * The kinds of target that an alignment can have.
 *
 * @see Open Badges 3.0, appendix B.1.29.
 * @example
 * alignmentTargetTypes.length; // 7
 */
export const alignmentTargetTypes = [
  'ceasn:Competency',
  'ceterms:Credential',
  'CFItem',
  'CFRubric',
  'CFRubricCriterion',
  'CFRubricCriterionLevel',
  'CTDL',
] as const;

/**
 * A kind of alignment target, extensible with `ext:`.
 *
 * @see Open Badges 3.0, appendix B.1.29.
 * @example
 * AlignmentTargetType.safeParse('about ext:EQF').success; // false: the prefix stands first
 */
export const AlignmentTargetType = extensible(alignmentTargetTypes).describe('Kind of target.');
export type AlignmentTargetType = z.infer<typeof AlignmentTargetType>;

/**
 * The kinds of identifier that the standard names.
 *
 * @see Open Badges 3.0, appendix B.1.30.
 * @example
 * identifierTypes.includes('emailAddress'); // true
 */
export const identifierTypes = [
  'name',
  'sourcedId',
  'systemId',
  'productId',
  'userName',
  'accountId',
  'emailAddress',
  'nationalIdentityNumber',
  'isbn',
  'issn',
  'lisSourcedId',
  'oneRosterSourcedId',
  'sisSourcedId',
  'ltiContextId',
  'ltiDeploymentId',
  'ltiToolId',
  'ltiPlatformId',
  'ltiUserId',
  'identifier',
] as const;

/**
 * A kind of identifier, extensible with `ext:`.
 *
 * @see Open Badges 3.0, appendix B.1.30.
 * @example
 * IdentifierType.safeParse('ext:y-tunnus').success; // true
 */
export const IdentifierType = extensible(identifierTypes).describe('Kind of identifier.');
export type IdentifierType = z.infer<typeof IdentifierType>;

/**
 * The kinds of result that the standard names.
 *
 * @see Open Badges 3.0, appendix B.1.31.
 * @example
 * resultTypes.includes('LetterGrade'); // true
 */
export const resultTypes = [
  'GradePointAverage',
  'LetterGrade',
  'Percent',
  'PerformanceLevel',
  'PredictedScore',
  'RawScore',
  'Result',
  'RubricCriterion',
  'RubricCriterionLevel',
  'RubricScore',
  'ScaledScore',
  'Status',
] as const;

/**
 * A kind of result, extensible with `ext:`.
 *
 * @see Open Badges 3.0, appendix B.1.31.
 * @example
 * ResultType.safeParse('Grade').success; // false
 */
export const ResultType = extensible(resultTypes).describe('Kind of result.');
export type ResultType = z.infer<typeof ResultType>;

/**
 * The states that a result can have; closed.
 *
 * @see Open Badges 3.0, appendix B.1.32.
 * @example
 * ResultStatusType.safeParse('ext:Paused').success; // false
 */
export const ResultStatusType = z
  .enum(['Completed', 'Enrolled', 'Failed', 'InProgress', 'OnHold', 'Provisional', 'Withdrew'])
  .describe('State of a result.');
export type ResultStatusType = z.infer<typeof ResultStatusType>;
