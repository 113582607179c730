import type { SourceRef } from '@merkki/core';

/** The introduction of the published description, the only part of it that could be read. */
const introduction: SourceRef = Object.freeze({
  title: 'API for Higher Education Data Integration (HED), version 0.0.1',
  section: 'introduction',
  url: 'https://digivisio.redoc.ly/',
});

/** What the introduction says. */
export const known = Object.freeze({ status: 'known', source: introduction } as const);

/** What was not read: the name is that of Sisu, whose model has the same resource. */
export const assumed = Object.freeze({
  status: 'assumed',
  source: Object.freeze({
    ...introduction,
    section: 'the field list was not read; the name is that of the Sisu schemas',
  }),
} as const);
