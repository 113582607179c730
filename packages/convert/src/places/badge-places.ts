import type { PlaceRow } from './place-row.ts';

const subject = '/credentialSubject';
const achievement = `${subject}/achievement`;
const narrative = `${achievement}/criteria/narrative`;
const results = `${achievement}/resultDescription`;
const alignment = (type: string): string => `${achievement}/alignment/{targetType=${type}}`;
const pointing = (address: string): string => `${achievement}/alignment/{targetUrl^=${address}}`;
const resultAlignment = (type: string): string => `${results}/alignment/{targetType=${type}}`;
const list = (name: string): string => `http://data.europa.eu/snb/${name}/`;

/**
 * Where the elements of an award stand in an Open Badge: members of the standard, alignments by their
 * type or address, and the criteria for what is told in words.
 *
 * @see Open Badges 3.0, appendix B.
 * @internal
 */
export const badgePlaces: readonly PlaceRow[] = [
  row('/id', '/id'),
  row('/issuedOn', '/validFrom', '/issuanceDate'),
  row('/validFrom', '/validFrom', '/issuanceDate'),
  row('/validUntil', '/validUntil', '/expirationDate'),
  row('/awardedOn', '/awardedDate'),
  row('/completedOn', `${subject}/activityEndDate`),
  row('/status', '/credentialStatus'),
  row('/learner/id', `${subject}/id`),
  row('/learner/fullName', `${subject}/identifier/{identityType=name}`),
  row('/learner/email', `${subject}/identifier/{identityType=emailAddress}`),
  row('/learner/identifiers', `${subject}/identifier`),
  row('/learner', `${subject}/id`, `${subject}/identifier`),
  row('/results/*', `${subject}/result/*`, `${subject}/narrative`),
  ...['results', 'achievedOutcomes', 'route', 'place', 'supersedes', 'note', 'offering'].map(
    (name) => row(`/${name}`, `${subject}/narrative`),
  ),
  ...organisation('/microCredential/issuer', ['/issuer']),
  ...organisation('/microCredential/awardingBodies/*', [`${achievement}/creator`, '/issuer']),
  ...[
    row('/id', `${achievement}/id`),
    row('/version', `${achievement}/version`),
    row('/title', `${achievement}/name`),
    row('/summary', `${achievement}/description`),
    row(
      '/outcomes/*/skills',
      pointing('http://data.europa.eu/esco/skill/'),
      alignment('ext:Skill'),
    ),
    row('/outcomes/*', alignment('ceasn:Competency'), narrative),
    row('/workload/ects', alignment('ext:ECTS'), `${achievement}/creditsAvailable`, narrative),
    row('/workload', narrative, alignment('ext:ECTS')),
    row('/level/eqf', alignment('ext:EQF'), pointing(list('eqf')), narrative),
    row('/level/nqf', alignment('ext:NQF'), narrative),
    row('/level', narrative),
    row('/assessments/*/type', resultAlignment('ext:AssessmentType'), narrative),
    row('/assessments/*/supervision', resultAlignment('ext:Supervision'), narrative),
    row('/assessments/*/mode', resultAlignment('ext:AssessmentMode'), narrative),
    row('/assessments/*/criteria', narrative, `${achievement}/criteria/id`),
    row('/assessments/*/gradingScheme', `${results}/allowedValue`, narrative),
    row('/assessments/*', `${results}/*`, narrative),
    row(
      '/participation/mode/*',
      alignment('ext:LearningMode'),
      pointing(list('learning-assessment')),
    ),
    row('/participation/activityTypes/*', alignment('ext:LearningActivity')),
    row('/participation/setting', alignment('ext:LearningSetting'), narrative),
    row('/quality/*/type', alignment('ext:QualityAssurance'), pointing(list('accreditation'))),
    row('/integration/towards/*', alignment('ext:StackableTowards'), narrative),
    row('/fields/*', alignment('ext:ISCED-F'), `${achievement}/fieldOfStudy`),
    row('/occupations/*', alignment('ext:Occupation')),
    row('/codes', `${achievement}/otherIdentifier`, `${achievement}/humanCode`),
    row('/keywords/*', `${achievement}/tag/*`),
    ...[
      ...['outcomes', 'assessments', 'participation', 'quality', 'prerequisites', 'integration'],
      ...['need', 'targetGroup', 'providers', 'validity', 'furtherInformation'],
    ].map((name) => row(`/${name}`, narrative)),
  ].map(({ ours, theirs }) => ({ ours: `/microCredential${ours}`, theirs })),
];

/** An organisation in a profile; of several profiles the first that is there. */
function organisation(ours: string, profiles: readonly string[]): readonly PlaceRow[] {
  const at = (member: string): readonly string[] => profiles.map((profile) => profile + member);
  return [
    row(`${ours}/id`, ...at('/id')),
    row(`${ours}/legalName`, ...at('/name')),
    row(`${ours}/country`, ...at('/address/addressCountryCode')),
    row(`${ours}/regions`, ...at('/address/addressRegion')),
    row(`${ours}/identifiers`, ...at('/otherIdentifier')),
    row(`${ours}/homepage`, ...at('/url')),
    row(`${ours}/email`, ...at('/email')),
    row(ours, ...profiles),
  ];
}

function row(ours: string, ...theirs: readonly string[]): PlaceRow {
  return { ours, theirs };
}
