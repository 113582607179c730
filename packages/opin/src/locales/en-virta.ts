import type { Messages } from '@merkki/core';
import type { VirtaProblemCode } from '../virta/problem-codes.ts';

/** Texts on documents for VIRTA, in English. */
export const virtaMessages = {
  'virta.doctype': () =>
    'The document has a document type declaration. Documents for VIRTA have none; it was not read.',
  'virta.encoding': () => 'The document is not UTF-8, or says that it is something else.',
  'virta.malformed': () => 'The document is not well-formed XML. What follows was not read.',
  'virta.too-large': () => 'The document is too large, or its elements are too deep in each other.',
  'virta.root': ({ allowed }) => `The root element is none of these: ${allowed}.`,
  'virta.namespace': ({ expected }) =>
    `The element is not in the namespace ${expected}, which also names the version of the format.`,
  'virta.unknown-element': () => 'VIRTA has no such element here.',
  'virta.unknown-attribute': () => 'VIRTA has no such attribute here.',
  'virta.order': ({ before }) => `The element must stand before ${before}: their order is fixed.`,
  'virta.missing': () => 'VIRTA requires a value here.',
  'virta.too-many': ({ max }) => `The element may stand here at most ${max} times.`,
  'virta.unexpected-text': () => 'Only elements may stand here, and there is text.',
  'virta.too-long': ({ max, found }) =>
    `The text has ${found} characters; at most ${max} are allowed.`,
  'virta.code-unknown': ({ allowed }) => `VIRTA has no such code here. Its codes: ${allowed}.`,
  'virta.form': ({ example }) => `The code does not have the form of its list, such as ${example}.`,
  'virta.date': () => 'Expected a date that exists, in the form YYYY-MM-DD.',
  'virta.date-early': () => 'VIRTA takes no dates before 1900.',
  'virta.decimal': () => 'VIRTA expects a number here.',
  'virta.decimal-comma': () => 'The number has a decimal comma. XML wants a point: 2.5, not 2,5.',
  'virta.decimal-digits': () =>
    'The number has more than 24 digits, or more than 6 after the point.',
  'virta.decimal-range': ({ min, max }) => `The number is not between ${min} and ${max}.`,
  'virta.boolean': () => 'Expected 1 or true, or else 0 or false.',
  'virta.duplicate-key': () => 'Another record of the document has the same key.',
  'virta.personal-identity-code': () =>
    'The key is a personal identity code. Use the number of the institution or the learner number.',
  'virta.field-missing': () =>
    'A completion that is not a degree needs a field of education (ohjausala 1–12).',
  'virta.share-sum': () => 'The shares of the fields of education do not add up to 1.',
  'virta.recognition-order': () => 'Recognised before it was completed: look at both dates.',
  'virta.rdi-above-scope': () =>
    'More credits of research and development than the completion has.',
  'virta.period-order': () => 'The end of the period is before its beginning.',
  'virta.timeline': () =>
    'The periods leave a gap or overlap. Each must begin the day after the one before it.',
  'virta.funding-case': () =>
    'A case number goes together with a funding source 6–9, and the other way round.',
  'virta.learner-unidentified': () =>
    'The learner has no learner number (oppijanumero) and no number of the institution, so VIRTA cannot tell whose record it is.',
  'virta.learner-number': () => 'The learner number has a wrong form or a wrong check digit.',
  'virta.grade-failed': () => 'Failed results are not transferred to VIRTA.',
  'virta.grade-unknown': () => 'The grade is on no national scale, so VIRTA has no element for it.',
  'virta.grades-differ': () =>
    'The results have different grades, and VIRTA takes one for the whole.',
} satisfies Messages<VirtaProblemCode>;
