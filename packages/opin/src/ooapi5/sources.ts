import type { SourceRef } from '@merkki/core';

/** Names of entities, fields and values of OOAPI 5.0; the forms of values were not read. */
const names: SourceRef = Object.freeze({
  title: 'Open Education API 5.0.0, commit 9f79a80: names of entities, fields and values',
  section: 'v5',
  url: 'https://github.com/open-education-api/specification',
});

/** A name that OOAPI 5.0 has. */
export const known = Object.freeze({ status: 'known', source: names } as const);

/** A name that OOAPI 5.0 has, with a form or value that is taken to be right. */
export const assumed = Object.freeze({ status: 'assumed', source: names } as const);
