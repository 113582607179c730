import type { Recipient } from '@merkki/model';

/**
 * What a recipient is known by: the learner id, else the e-mail address in lower case.
 *
 * @example
 * recipientKey({ email: 'Aino@example.org', givenName: 'Aino', familyName: 'Esimerkki' }); // 'aino@example.org'
 */
export function recipientKey({ learnerId, email = '' }: Recipient): string {
  return learnerId ?? email.toLowerCase();
}
