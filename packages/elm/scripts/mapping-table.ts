import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an element of an award stands in a credential. */
export interface Place {
  /** JSON Pointer in the award, `*` for the number of an element; all below it is meant too. */
  readonly element: string;
  /** Members of the credential, without the numbers of elements; short names as in {@link shortNames}. */
  readonly places: readonly string[];
  /** The element of Annex I, mandatory (A1-…) or optional (O-…). */
  readonly annex?: string;
  /** What a reader has to know. */
  readonly note?: string;
}

/** The nodes that most places begin with. */
export const shortNames: Readonly<Record<string, string>> = {
  person: 'credentialSubject',
  ach: 'credentialSubject.hasClaim',
  spec: 'credentialSubject.hasClaim.specifiedBy',
  act: 'credentialSubject.hasClaim.influencedBy',
  test: 'credentialSubject.hasClaim.provenBy',
};

const organisation = (element: string, places: readonly string[], annex?: string): Place[] => {
  const at = (...members: readonly string[]): readonly string[] =>
    places.flatMap((place) => members.map((member) => `${place}.${member}`));
  const mark = annex === undefined ? {} : { annex };
  return [
    { element: `${element}/id`, places: at('identifier.notation'), note: '`schemeName` `URI`' },
    { element: `${element}/legalName`, places: at('legalName'), ...mark },
    {
      element: `${element}/country`,
      places: at('location.address.countryCode'),
      ...(annex === undefined ? {} : { annex: 'A1-03' }),
    },
    {
      element: `${element}/regions/*`,
      places: at('location.spatialCode'),
      ...(annex === undefined ? {} : { annex: 'A1-03' }),
    },
    {
      element: `${element}/identifiers/*`,
      places: at('registration', 'vatIdentifier', 'taxIdentifier', 'eIDASIdentifier', 'identifier'),
      note: 'by scheme: `y-tunnus` or `registration`, `vat`, `tax`, `eidas`, any other',
    },
    { element: `${element}/homepage`, places: at('homepage.contentURL') },
    { element: `${element}/deqar`, places: at('homepage.contentURL'), note: 'titled `DEQAR`' },
    { element: `${element}/kind`, places: at('dcType') },
    { element: `${element}/email`, places: at('contactPoint.emailAddress') },
  ];
};

/** The places of every element that a credential carries. */
export const places: readonly Place[] = [
  { element: '/id', places: ['id'] },
  { element: '/issuedOn', places: ['issued', 'issuanceDate'], annex: 'A1-05' },
  { element: '/validFrom', places: ['validFrom'] },
  { element: '/validUntil', places: ['validUntil', 'expirationDate'] },
  { element: '/awardedOn', places: ['ach.awardedBy.awardingDate'] },
  { element: '/completedOn', places: ['act.temporal.endDate'], note: 'the period of that name' },
  { element: '/place/country', places: ['ach.awardedBy.location.address.countryCode'] },
  { element: '/place/locality', places: ['ach.awardedBy.location.geographicName'] },
  { element: '/offering', places: ['act.identifier.notation'] },
  { element: '/note', places: ['ach.additionalNote.noteLiteral'] },
  {
    element: '/achievedOutcomes/*',
    places: ['spec.learningOutcome'],
    note: 'only achieved outcomes are written',
  },
  { element: '/results/*/assessmentId', places: ['test.grade', 'test.dateIssued'] },
  { element: '/results/*/grade', places: ['test.grade.noteLiteral'], annex: 'O-3' },
  { element: '/results/*/achievedOn', places: ['test.dateIssued'] },
  { element: '/learner/id', places: ['person.id'], annex: 'A1-01' },
  { element: '/learner/givenName', places: ['person.givenName'], annex: 'A1-01' },
  { element: '/learner/familyName', places: ['person.familyName'], annex: 'A1-01' },
  { element: '/learner/fullName', places: ['person.fullName'], annex: 'A1-01' },
  { element: '/learner/dateOfBirth', places: ['person.dateOfBirth'], annex: 'A1-01' },
  { element: '/learner/identifiers/*/scheme', places: ['person.identifier.schemeName'] },
  {
    element: '/learner/identifiers/*/value',
    places: ['person.identifier.notation'],
    annex: 'A1-01',
    note: 'not of a hash',
  },
  {
    element: '/microCredential/id',
    places: ['spec.identifier.notation'],
    note: '`schemeName` `URI`',
  },
  {
    element: '/microCredential/version',
    places: ['spec.identifier.notation'],
    note: '`schemeName` `version`',
  },
  {
    element: '/microCredential/codes/*',
    places: ['spec.identifier'],
  },
  {
    element: '/microCredential/title',
    places: ['spec.title', 'ach.title', 'displayParameter.title'],
    annex: 'A1-02',
  },
  {
    element: '/microCredential/summary',
    places: ['spec.description', 'displayParameter.description'],
  },
  ...organisation('/microCredential/issuer', ['issuer'], 'A1-03'),
  ...organisation('/microCredential/awardingBodies/*', ['ach.awardedBy.awardingBody'], 'A1-04'),
  ...organisation('/microCredential/providers/*', ['act.directedBy']),
  {
    element: '/microCredential/outcomes/*/id',
    places: ['spec.learningOutcome.identifier.notation'],
  },
  {
    element: '/microCredential/outcomes/*/text',
    places: ['spec.learningOutcome.title'],
    annex: 'A1-06',
  },
  { element: '/microCredential/outcomes/*/kind', places: ['spec.learningOutcome.dcType'] },
  {
    element: '/microCredential/outcomes/*/skills/*',
    places: ['spec.learningOutcome.relatedESCOSkill', 'spec.learningOutcome.relatedSkill'],
    note: 'ESCO, and any other',
  },
  {
    element: '/microCredential/workload/ects',
    places: ['spec.creditPoint.point', 'ach.creditReceived.point'],
    annex: 'A1-07',
  },
  {
    element: '/microCredential/workload/hours',
    places: ['spec.volumeOfLearning'],
    annex: 'A1-07',
  },
  {
    element: '/microCredential/workload/other/*',
    places: ['spec.creditPoint', 'ach.creditReceived'],
    annex: 'A1-07',
  },
  { element: '/microCredential/workload/contactHours', places: ['act.specifiedBy.contactHour'] },
  {
    element: '/microCredential/workload/breakdown/*/activity',
    places: ['act.specifiedBy.hasPart.dcType', 'act.specifiedBy.hasPart.title'],
  },
  {
    element: '/microCredential/workload/breakdown/*/hours',
    places: ['act.specifiedBy.hasPart.volumeOfLearning'],
  },
  { element: '/microCredential/level/eqf', places: ['spec.eqfLevel'], annex: 'A1-08' },
  { element: '/microCredential/level/qfEhea', places: ['spec.educationLevel'], annex: 'A1-08' },
  {
    element: '/microCredential/level/nqf',
    places: ['spec.educationLevel', 'spec.nqfLevel'],
    annex: 'A1-08',
    note: '`nqfLevel` where the EU list has it',
  },
  {
    element: '/microCredential/level/notApplicable',
    places: ['spec.additionalNote.noteLiteral'],
    annex: 'A1-08',
  },
  {
    element: '/microCredential/assessments/*/id',
    places: ['test.specifiedBy.identifier.notation'],
  },
  {
    element: '/microCredential/assessments/*/title',
    places: ['test.title', 'test.specifiedBy.title'],
  },
  {
    element: '/microCredential/assessments/*/type',
    places: ['test.specifiedBy.dcType'],
    annex: 'A1-09',
    note: 'list `assessment`',
  },
  {
    element: '/microCredential/assessments/*/criteria/text',
    places: ['test.specifiedBy.description'],
  },
  {
    element: '/microCredential/assessments/*/criteria/url',
    places: ['test.specifiedBy.supplementaryDocument.contentURL'],
  },
  {
    element: '/microCredential/assessments/*/supervision',
    places: ['test.idVerification'],
    annex: 'O-2',
  },
  {
    element: '/microCredential/assessments/*/mode',
    places: ['test.specifiedBy.mode'],
    note: 'list `learning-assessment`',
  },
  { element: '/microCredential/assessments/*/language/*', places: ['test.specifiedBy.language'] },
  {
    element: '/microCredential/assessments/*/gradingScheme/title',
    places: ['test.specifiedBy.gradingScheme.title'],
    annex: 'O-3',
  },
  {
    element: '/microCredential/assessments/*/gradingScheme/url',
    places: ['test.specifiedBy.gradingScheme.supplementaryDocument.contentURL'],
  },
  ...organisation('/microCredential/assessments/*/assessor', ['test.assessedBy']),
  {
    element: '/microCredential/participation/mode/*',
    places: ['spec.mode', 'act.specifiedBy.mode'],
    annex: 'A1-10',
    note: 'list `learning-assessment`; the realisation’s own in the activity',
  },
  {
    element: '/microCredential/participation/activityTypes/*',
    places: ['act.specifiedBy.dcType'],
    annex: 'A1-10',
  },
  { element: '/microCredential/participation/setting', places: ['spec.learningSetting'] },
  {
    element: '/microCredential/participation/languages/*',
    places: ['spec.language', 'act.specifiedBy.language'],
    note: 'the realisation’s own in the activity',
  },
  { element: '/microCredential/participation/start', places: ['act.temporal.startDate'] },
  { element: '/microCredential/participation/end', places: ['act.temporal.endDate'] },
  {
    element: '/microCredential/quality/*/scope',
    places: ['spec.accreditation'],
    annex: 'A1-11',
    note: 'an outside body and a listed type make an accreditation',
  },
  { element: '/microCredential/quality/*/type', places: ['spec.accreditation'], annex: 'A1-11' },
  ...organisation('/microCredential/quality/*/body', ['spec.accreditation.accreditingAgent']),
  {
    element: '/microCredential/quality/*/decision/result',
    places: ['spec.accreditation.decision'],
  },
  {
    element: '/microCredential/quality/*/decision/date',
    places: ['spec.accreditation.dateIssued'],
  },
  {
    element: '/microCredential/quality/*/decision/validUntil',
    places: ['spec.accreditation.expiryDate'],
  },
  { element: '/microCredential/quality/*/decision/url', places: ['spec.accreditation.report'] },
  { element: '/microCredential/quality/*/policyUrl', places: ['spec.accreditation.homepage'] },
  {
    element: '/microCredential/prerequisites/*/text',
    places: ['spec.entryRequirement.noteLiteral'],
    annex: 'O-1',
    note: 'of a single one; several are one text',
  },
  {
    element: '/microCredential/integration/kind',
    places: ['spec.isPartialQualification'],
    annex: 'O-4',
  },
  {
    element: '/microCredential/integration/towards/*/id',
    places: ['spec.isPartOf.identifier.notation'],
    annex: 'O-4',
  },
  {
    element: '/microCredential/integration/towards/*/title',
    places: ['spec.isPartOf.title'],
    annex: 'O-4',
  },
  {
    element: '/microCredential/integration/towards/*/ects',
    places: ['spec.isPartOf.creditPoint.point'],
  },
  {
    element: '/microCredential/integration/towards/*/ruleUrl',
    places: ['spec.isPartOf.homepage.contentURL'],
  },
  { element: '/microCredential/need/*/kind', places: ['spec.additionalNote.subject'] },
  { element: '/microCredential/need/*/text', places: ['spec.additionalNote.noteLiteral'] },
  {
    element: '/microCredential/need/*/evidence/*',
    places: ['spec.supplementaryDocument.contentURL'],
    note: 'titled as the kind of need',
  },
  { element: '/microCredential/targetGroup', places: ['spec.targetGroup.prefLabel'] },
  {
    element: '/microCredential/fields/*',
    places: ['spec.thematicArea', 'spec.educationSubject'],
    note: 'ISCED-F, and any other',
  },
  { element: '/microCredential/keywords/*', places: ['spec.category'] },
  { element: '/microCredential/validity/note', places: ['spec.additionalNote.noteLiteral'] },
  {
    element: '/microCredential/furtherInformation/*',
    places: ['spec.supplementaryDocument', 'spec.additionalNote'],
    annex: 'O-5',
    note: 'a page where there is an address, else a note',
  },
  {
    element: '/microCredential/offerings/*/id',
    places: ['act.identifier.notation'],
    note: 'of the learner’s realisation, as all below',
  },
  { element: '/microCredential/offerings/*/title', places: ['act.title'] },
  { element: '/microCredential/offerings/*/description', places: ['act.description'] },
  { element: '/microCredential/offerings/*/languages/*', places: ['act.specifiedBy.language'] },
  { element: '/microCredential/offerings/*/mode/*', places: ['act.specifiedBy.mode'] },
  { element: '/microCredential/offerings/*/start', places: ['act.temporal.startDate'] },
  { element: '/microCredential/offerings/*/end', places: ['act.temporal.endDate'] },
  {
    element: '/microCredential/offerings/*/place/country',
    places: ['act.location.address.countryCode'],
  },
  {
    element: '/microCredential/offerings/*/place/locality',
    places: ['act.location.geographicName'],
  },
  { element: '/microCredential/offerings/*/place/venue', places: ['act.location.description'] },
  { element: '/microCredential/offerings/*/codes/*', places: ['act.identifier'] },
];

/** The table in Markdown, one row per element. */
export function mappingTable(): string {
  const rows = places.map(({ element, places: all, annex = '', note }) => {
    const where = all.map((place) => `\`${place}\``).join(', ');
    return `| \`${element}\` | ${annex} | ${where}${note === undefined ? '' : `; ${note}`} |`;
  });
  return ['| element | Annex I | place in the credential |', '|---|---|---|', ...rows].join('\n');
}

/** Where the table stands in the guide. */
export const guide = join(import.meta.dirname, '../../../docs/elm-mapping.md');
const [begin, end] = ['<!-- table: begin -->', '<!-- table: end -->'];

/** The guide with the table of today. */
export function guideWithTable(): string {
  const text = readFileSync(guide, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${mappingTable()}\n\n${end}${after}`;
}

if (import.meta.main) writeFileSync(guide, guideWithTable());
