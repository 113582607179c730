/** What the messages of the cross-study service have no member for, or none in this case. */
export const lostMembers: readonly string[] = [
  ...['schemaVersion', 'version', 'status', 'descriptionLanguages', 'title', 'summary', 'issuer'],
  ...['awardingBodies', 'providers', 'outcomes', 'workload', 'level', 'assessments'],
  ...['participation', 'quality', 'prerequisites', 'integration', 'need', 'targetGroup', 'fields'],
  ...['keywords', 'occupations', 'codes', 'validity', 'furtherInformation', 'lifecycle'],
  ...['attestations', 'offerings', 'production'],
].map((member) => `/${member}`);
