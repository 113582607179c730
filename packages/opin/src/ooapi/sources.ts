import type { SourceRef } from '@merkki/core';

/** The published description of OOAPI 6.0. */
const openApi: SourceRef = Object.freeze({
  title: 'Open Education API 6.0, OpenAPI document, commit 0cfd2d9 (EUPL-1.2)',
  section: 'components/schemas',
  url: 'https://github.com/open-education-api/specification',
});

/** A name and a form that OOAPI 6.0 describes. */
export const known = Object.freeze({ status: 'known', source: openApi } as const);

/** A name that OOAPI 6.0 describes, with a value whose choice is ours. */
export const assumed = Object.freeze({ status: 'assumed', source: openApi } as const);

/** A member of the Finnish consumer object: OOAPI leaves its members open, their names are ours. */
export const proposed = Object.freeze({
  status: 'assumed',
  source: Object.freeze({
    ...openApi,
    section: 'components/schemas/Consumer; the members of fi-microcredential are a proposal',
  }),
} as const);
