import type { SourceRef } from '@merkki/core';

/** Pages of the types, and the file that defines the credential. */
const vocabulary: SourceRef = Object.freeze({
  title: 'schema.org (CC BY-SA 3.0)',
  section:
    'Course, CourseInstance; data/ext/pending/issue-1779.ttl (EducationalOccupationalCredential)',
  url: 'https://schema.org/Course',
});

/** A property that those pages list, of a type that they allow. */
export const known = Object.freeze({ status: 'known', source: vocabulary } as const);

/** A property of a more general type whose page was not read, or a value whose choice is ours. */
export const assumed = Object.freeze({
  status: 'assumed',
  source: Object.freeze({
    title: 'schema.org (CC BY-SA 3.0)',
    section: 'properties of Thing, CreativeWork, Event, Organization and Offer',
    url: 'https://schema.org/docs/full.html',
  }),
} as const);
