import type { SourceRef } from '@merkki/core';

/** The messages of the cross-study service, version 9. */
const messages: SourceRef = Object.freeze({
  title: 'CSC, Ristiinopiskelupalvelu, commit f474026 (EUPL-1.2)',
  section:
    'messageschemas/v9: courseunit/createCourseUnitRequest, courseunit, studyElement, realisation',
  url: 'https://github.com/CSCfi/Ristiinopiskelupalvelu',
});

/** A name and a form of the messages. */
export const known = Object.freeze({ status: 'known', source: messages } as const);

/** A name of the messages, with a value whose choice is ours. */
export const assumed = Object.freeze({ status: 'assumed', source: messages } as const);
