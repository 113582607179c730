import type { PlaceRow } from './place-row.ts';

const person = '/credentialSubject';
const claim = `${person}/hasClaim`;
const specification = `${claim}/specifiedBy`;
const assessment = `${claim}/provenBy`;
const activity = `${claim}/influencedBy`;

/**
 * Where the elements of an award stand in a European Digital Credential.
 *
 * @see European Learning Model 3.2; Council Recommendation 2022/C 243/02, Annex I.
 * @internal
 */
export const elmPlaces: readonly PlaceRow[] = [
  row('/id', '/id'),
  row('/issuedOn', '/issued', '/issuanceDate'),
  row('/validFrom', '/validFrom'),
  row('/validUntil', '/validUntil', '/expirationDate'),
  row('/awardedOn', `${claim}/awardedBy/awardingDate`),
  row('/completedOn', `${activity}/temporal`),
  row('/place', `${claim}/awardedBy/location`),
  row('/offering', activity),
  row('/status', '/credentialStatus'),
  row('/route', `${claim}/additionalNote`),
  row('/note', `${claim}/additionalNote`),
  row('/learner/id', `${person}/id`),
  row('/learner/identifiers', `${person}/identifier`, `${person}/nationalID`),
  ...['givenName', 'familyName', 'fullName', 'dateOfBirth'].map((name) =>
    row(`/learner/${name}`, `${person}/${name}`),
  ),
  row('/learner', person),
  row('/results/*/grade', `${assessment}/grade`),
  row('/results/*/achievedOn', `${assessment}/dateIssued`),
  row('/results/*', `${assessment}/*`),
  row('/achievedOutcomes', `${specification}/learningOutcome`),
  ...organisation('/microCredential/issuer', '/issuer'),
  ...organisation('/microCredential/awardingBodies/*', `${claim}/awardedBy/awardingBody/*`),
  ...organisation('/microCredential/providers/*', `${activity}/directedBy/*`),
  ...[
    row('/id', `${specification}/identifier`, `${specification}/id`),
    row('/title', `${claim}/title`, `${specification}/title`, '/displayParameter/title'),
    row('/summary', `${specification}/description`, `${claim}/description`),
    row(
      '/outcomes/*/skills',
      `${specification}/learningOutcome/relatedESCOSkill`,
      `${specification}/learningOutcome/relatedSkill`,
    ),
    row('/outcomes/*/text', `${specification}/learningOutcome/title`),
    row('/outcomes/*', `${specification}/learningOutcome/*`),
    row('/workload/ects', `${specification}/creditPoint`, `${claim}/creditReceived`),
    row('/workload/hours', `${specification}/volumeOfLearning`),
    row('/workload/contactHours', `${activity}/specifiedBy/contactHour`),
    row('/workload/breakdown/*', `${activity}/specifiedBy/hasPart/*`),
    row('/workload', `${specification}/creditPoint`, `${specification}/volumeOfLearning`),
    row('/level/eqf', `${specification}/eqfLevel`),
    row('/level/nqf', `${specification}/nqfLevel`, `${specification}/educationLevel`),
    row('/level/qfEhea', `${specification}/educationLevel`),
    row('/level', `${specification}/additionalNote`),
    row('/assessments/*/type', `${assessment}/specifiedBy/dcType`),
    row('/assessments/*/title', `${assessment}/specifiedBy/title`, `${assessment}/title`),
    row(
      '/assessments/*/criteria',
      `${assessment}/specifiedBy/description`,
      `${assessment}/specifiedBy/supplementaryDocument`,
    ),
    row('/assessments/*/supervision', `${assessment}/idVerification`),
    row('/assessments/*/mode', `${assessment}/specifiedBy/mode`),
    row('/assessments/*/gradingScheme', `${assessment}/specifiedBy/gradingScheme`),
    row('/assessments/*', `${assessment}/*`),
    row('/participation/mode/*', `${specification}/mode/*`, `${activity}/specifiedBy/mode/*`),
    row(
      '/participation/languages',
      `${specification}/language`,
      `${activity}/specifiedBy/language`,
    ),
    row('/participation/setting', `${specification}/learningSetting`),
    row('/participation/activityTypes/*', `${activity}/specifiedBy/dcType/*`),
    row('/participation', activity),
    row(
      '/quality/*/type',
      `${specification}/accreditation/dcType`,
      `${claim}/awardedBy/awardingBody/accreditation/dcType`,
    ),
    row(
      '/quality/*',
      `${specification}/accreditation/*`,
      `${claim}/awardedBy/awardingBody/accreditation/*`,
      `${specification}/additionalNote`,
    ),
    row('/prerequisites', `${specification}/entryRequirement`),
    row('/integration/kind', `${specification}/isPartialQualification`),
    row('/integration/towards/*', `${specification}/isPartOf/*`),
    row('/integration', `${specification}/isPartialQualification`, `${specification}/isPartOf`),
    row(
      '/furtherInformation',
      `${specification}/supplementaryDocument`,
      `${specification}/additionalNote`,
    ),
    row('/need', `${specification}/additionalNote`),
    row('/validity', `${specification}/additionalNote`),
    row('/targetGroup', `${specification}/targetGroup`),
    row('/fields/*', `${specification}/thematicArea/*`, `${specification}/educationSubject/*`),
    row('/keywords', `${specification}/category`),
    row('/codes', `${specification}/identifier`),
  ].map(({ ours, theirs }) => ({ ours: `/microCredential${ours}`, theirs })),
];

function organisation(ours: string, theirs: string): readonly PlaceRow[] {
  return [
    row(`${ours}/id`, `${theirs}/identifier`, `${theirs}/id`),
    row(`${ours}/legalName`, `${theirs}/legalName`),
    row(`${ours}/country`, `${theirs}/location/address/countryCode`),
    row(`${ours}/regions`, `${theirs}/location/spatialCode`),
    row(`${ours}/identifiers`, `${theirs}/identifier`, `${theirs}/registration`),
    row(`${ours}/homepage`, `${theirs}/homepage`),
    row(`${ours}/email`, `${theirs}/contactPoint`),
    row(ours, theirs),
  ];
}

function row(ours: string, ...theirs: readonly string[]): PlaceRow {
  return { ours, theirs };
}
