import type { ClassName } from './shape-row.ts';

/** Schemes by class and member. */
export type CodeLists = Readonly<Partial<Record<ClassName, Readonly<Record<string, string>>>>>;

const europass = (list: string): string => `http://data.europa.eu/snb/${list}/25831c2`;
const authority = (list: string): string =>
  `http://publications.europa.eu/resource/authority/${list}`;

const language = authority('language');
const country = authority('country');
const atu = authority('atu');
const field = europass('isced-f');
const setting = europass('learning-setting');
const achievementSpecification = { thematicArea: field, language, learningSetting: setting };

/**
 * The lists that `edc-generic-full` demands beyond the structure: class → member → scheme. Such a
 * value has an IRI and says itself that it is of the scheme; whether the list has it is not asked.
 */
export const codeLists: CodeLists = {
  Accreditation: {
    dcType: europass('accreditation'),
    limitField: field,
    limitEQFLevel: europass('eqf'),
    limitJurisdiction: atu,
  },
  Address: { countryCode: country },
  Amount: { unit: authority('currency') },
  Claim: { dcType: europass('claim-type') },
  EuropeanDigitalCredential: { credentialProfiles: europass('credential') },
  DisplayParameter: { primaryLanguage: language, language },
  Evidence: { dcType: europass('evidence-type') },
  LearningAchievementSpecification: achievementSpecification,
  LearningActivitySpecification: { language },
  LearningAssessmentSpecification: { language },
  LearningEntitlementSpecification: {
    limitJurisdiction: atu,
    entitlementStatus: europass('entitlement-status'),
    limitOccupation: 'http://data.europa.eu/esco/concept-scheme/occupations',
  },
  LearningOpportunity: { 'elm:defaultLanguage': language },
  LegalIdentifier: { spatial: country },
  Qualification: {
    ...achievementSpecification,
    eqfLevel: europass('eqf'),
    nqfLevel: europass('qdr'),
  },
  LearningOutcome: {
    dcType: europass('skill-type'),
    reusabilityLevel: europass('skill-reuse-level'),
    relatedESCOSkill: 'http://data.europa.eu/esco/concept-scheme/skills',
  },
  Person: { citizenshipCountry: country },
  WebResource: { language },
  VerificationCheck: {
    dcType: europass('verification'),
    verificationStatus: europass('verification-status'),
  },
};

/** The one list whose scheme may be any node: the profile does not ask for its class. */
export const schemeWithoutClass = europass('accreditation');
