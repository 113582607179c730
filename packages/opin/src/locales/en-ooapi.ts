import type { Messages } from '@merkki/core';
import type { OoapiCode } from '../ooapi-client/client-codes.ts';

/** Texts on reading from and sending to an OOAPI service, in English. */
export const ooapiMessages = {
  'ooapi.aborted': () => 'The work was ended before it was done.',
  'ooapi.course-unknown': () =>
    'The service does not know the course to which this offering belongs.',
  'ooapi.document': ({ version }) => `The document has nothing that OOAPI ${version} knows.`,
  'ooapi.no-write': () =>
    'OOAPI has no operation to send this with: the service has to take it over in its own way.',
  'ooapi.option': ({ option }) => `The setting ${option} cannot be used.`,
  'ooapi.paging': ({ page }) => `The pages of the list do not come to an end (page ${page}).`,
  'ooapi.redirect': ({ status }) =>
    `The service redirects to another address (${status}), which is not followed. Give the final address.`,
  'ooapi.refused': ({ status }) => `The service refuses the request (${status}).`,
  'ooapi.response': () => 'The service’s answer is not what OOAPI says.',
  'ooapi.time-limit': ({ tries }) => `The service did not answer in time (tries: ${tries}).`,
  'ooapi.token-refused': ({ status, reason }) =>
    `The authorisation server gives no access token (${[status, reason].filter(Boolean).join(', ')}).`,
  'ooapi.too-large': ({ maxBytes }) => `The answer is larger than allowed (${maxBytes} bytes).`,
  'ooapi.unauthorised': () => 'The service does not accept the access token, or asks for one.',
  'ooapi.unavailable': ({ status, tries }) =>
    `The service cannot serve now (${status}; tries: ${tries}).`,
  'ooapi.unreachable': ({ tries }) => `The service could not be reached (tries: ${tries}).`,
  'ooapi.url': ({ option }) =>
    `Expected an https address without a user name, a query and a fragment (${option}).`,
} satisfies Messages<OoapiCode>;
