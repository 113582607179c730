import type { Catalogue, Messages } from '@merkki/core';
import type { IssuerCode } from '../problem-codes.ts';

const messages = {
  'correction.note': ({ id }) => `This credential replaces the credential ${id}.`,
  'personal-data.identity-code': () =>
    'The credential holds a personal identity code. None may be signed.',
  'personal-data.email': () => 'The credential holds an e-mail address in clear.',
  'personal-data.birth-date': () => 'The credential holds a date of birth.',
  'personal-data.learner-number': () => 'The credential holds a number of the learner in clear.',
  'audit.malformed': () => 'The line is no entry of the log.',
  'audit.changed': () => 'The entry has been changed since it was written.',
  'audit.gap': () => 'Entries before this one are gone.',
  'audit.order': () => 'The entries stand in another order.',
  'audit.chain': () => 'The entry follows another one than it says.',
  'audit.head-missing': () =>
    'The given head is not in the log: its end was cut off, or it is another log.',
  'audit.file-missing': ({ file }) => `The file ${file} is gone.`,
  'audit.file-changed': ({ file }) => `The file ${file} has been changed.`,
  'issue.signer': () => 'The id of the signer is no DID URL.',
  'issue.key': ({ format }) => `The key does not fit the format ${format}.`,
  'issue.not-bakeable': ({ format }) =>
    `A credential of format ${format} cannot be put into a picture.`,
  'issue.no-status': ({ format }) =>
    `A credential of format ${format} cannot have a place in a status list.`,
  'issue.certificate': () =>
    'The certificate lacks the organisation, its identifier or the country.',
  'issue.certificate-period': () => 'The certificate is not in force at the time of issuing.',
  'issue.store-missing': () => 'The issuer has no store.',
  'issue.instant': () => 'The moment of issuing is no date and time with zone.',
  'issue.date-future': () => 'The date of completion lies after the moment of issuing.',
  'issue.duplicate-recipient': ({ first, second }) =>
    `Recipients ${first} and ${second} are the same learner.`,
  'issue.conflict': ({ recipient }) =>
    `Recipient ${recipient} has this credential already, with other content. Nothing was changed. What was wrong is put right by merkki correct.`,
  'issue.file-missing': ({ recipient, file }) =>
    `The credential of recipient ${recipient} was issued before, but its file ${file} is gone. It is not issued again: bring the file back, or replace the credential by merkki correct.`,
  'issue.file-changed': ({ recipient, file }) =>
    `The file ${file} with the credential of recipient ${recipient} has been changed since it was issued. Bring the original back.`,
  'issue.image-type': () => 'The picture is neither PNG nor SVG.',
  'issue.image-size': ({ maxBytes }) =>
    `The picture with the credential is larger than verifiers accept (${maxBytes} bytes).`,
  'issue.credential-size': ({ maxBytes }) =>
    `The credential is larger than verifiers accept (${maxBytes} bytes).`,
  'issue.unknown-credential': () => 'No such credential was issued here.',
  'standing.final': () => 'The credential is revoked and stays so.',
  'standing.conflict': ({ standing }) =>
    `The credential has changed in the meantime (now ${standing}).`,
  'standing.purpose': () =>
    'The status list of the credential tells of revocations only; it cannot be suspended.',
  'store.locked': () =>
    'Another run is at work in this folder. Wait until it has ended, then try again.',
  'store.corrupt': ({ path, line }) =>
    `The log ${path} is not as it was written (line ${line}). See merkki audit check.`,
  'store.file-name': () => 'A file cannot have this name.',
} satisfies Messages<IssuerCode | 'correction.note'>;

/** Texts of issuing in English. */
export const en: Catalogue<IssuerCode | 'correction.note'> = { locale: 'en', messages };
