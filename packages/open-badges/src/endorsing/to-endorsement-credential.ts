import { assertWritable } from '../building/assert-writable.ts';
import {
  additionMembers,
  type CredentialAdditions,
  contextsFor,
} from '../building/credential-additions.ts';
import { EndorsementCredential, type Profile } from '../schemas/profile.ts';

/** Who endorses what. */
export interface EndorsementOptions
  extends Omit<CredentialAdditions, 'endorsement' | 'endorsementJwt' | 'securing'> {
  /** URI of the endorsement. */
  readonly id: string;
  /** What to call it. */
  readonly name: string;
  /** Who endorses: the profile, whose id the signing key belongs to. */
  readonly issuer: Profile;
  /** URI of what is endorsed: an achievement, a profile or a credential. */
  readonly subject: string;
  /** What the endorser says, in Markdown. */
  readonly comment?: string;
  /** More about the endorsement. */
  readonly description?: string;
  /** When it becomes valid, RFC 3339 with zone. */
  readonly validFrom: string;
  /** When it ends, RFC 3339 with zone. */
  readonly validUntil?: string;
  /** When it was first given, RFC 3339 with zone. */
  readonly awardedDate?: string;
}

/**
 * Builds an unsigned endorsement: somebody vouches for an achievement, an organisation or a credential.
 * Signed with Data Integrity it goes into the `endorsement` of what it endorses; signed as a JSON Web
 * Token into `endorsementJwt`.
 *
 * @throws {@link InvalidArgumentError} with a `schema.…` code when a value has no valid form.
 * @see Open Badges 3.0, appendix B.1.9.
 * @example
 * toEndorsementCredential({
 *   id: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f12',
 *   name: 'Endorsement of the pilot course',
 *   issuer: { id: 'did:web:accrediter.example', type: ['Profile'], name: 'Accrediter' },
 *   subject: 'https://amk.example/mc/pilot',
 *   comment: 'Meets what employers ask for.',
 *   validFrom: '2026-11-24T00:00:00Z',
 * }).type; // ['VerifiableCredential', 'EndorsementCredential']
 */
export function toEndorsementCredential(options: EndorsementOptions): EndorsementCredential {
  const { id, name, description, issuer, subject, comment } = options;
  const { validFrom, validUntil, awardedDate } = options;
  const value: EndorsementCredential = {
    '@context': contextsFor(options),
    id,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name,
    ...(description === undefined ? {} : { description }),
    issuer,
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(awardedDate === undefined ? {} : { awardedDate }),
    credentialSubject: {
      id: subject,
      type: ['EndorsementSubject'],
      ...(comment === undefined ? {} : { endorsementComment: comment }),
    },
    ...additionMembers(options),
  };
  assertWritable(EndorsementCredential, value);
  return value;
}
