/** What VIRTA has no element for, or none in this case. */
export const lostMembers: readonly string[] = [
  ...[
    'id',
    'learner',
    'issuedOn',
    'awardedOn',
    'completedOn',
    'validFrom',
    'validUntil',
    'results',
  ],
  ...['achievedOutcomes', 'offering', 'route', 'place', 'supersedes', 'status', 'note'],
  ...[
    ...['schemaVersion', 'id', 'version', 'status', 'descriptionLanguages', 'title', 'summary'],
    ...['issuer', 'awardingBodies', 'providers', 'outcomes', 'workload', 'level', 'assessments'],
    ...['participation', 'quality', 'prerequisites', 'integration', 'need', 'targetGroup'],
    ...['fields', 'keywords', 'occupations', 'codes', 'validity', 'furtherInformation'],
    ...['lifecycle', 'attestations', 'offerings', 'production'],
  ].map((member) => `microCredential/${member}`),
].map((path) => `/${path}`);
