import * as z from 'zod';
import {
  CalendarDate,
  CompactJws,
  classOf,
  FilledText,
  Instant,
  listOf,
  PersonUri,
  Uri,
  Url,
} from '../primitives.ts';
import { Address } from './address.ts';
import { CredentialContext } from './credential-context.ts';
import { CredentialSchema } from './credential-schema.ts';
import { CredentialStatus } from './credential-status.ts';
import { EndorsementSubject } from './endorsement-subject.ts';
import { Evidence } from './evidence.ts';
import { IdentifierEntry } from './identifier-entry.ts';
import { Image } from './image.ts';
import { Proof } from './proof.ts';
import { RefreshService } from './refresh-service.ts';
import { TermsOfUse } from './terms-of-use.ts';

/**
 * A person or an organisation. Stands in one file with {@link EndorsementCredential}, because each
 * contains the other.
 *
 * @see Open Badges 3.0, appendix B.1.17.
 * @example
 * Profile.parse({ id: 'did:web:amk.example', type: ['Profile'], name: 'Esimerkki-amk' });
 */
export const Profile = z
  .looseObject({
    id: PersonUri,
    type: classOf('Profile'),
    name: z.string().optional(),
    url: Url.optional(),
    phone: z.string().optional(),
    description: z.string().optional(),
    get endorsement(): z.ZodOptional<z.ZodArray<typeof EndorsementCredential>> {
      return listOf(EndorsementCredential).optional();
    },
    endorsementJwt: listOf(CompactJws).optional(),
    image: Image.optional(),
    email: z
      .string()
      .refine((email) => /^[^\s@]+@[^\s@]+$/.test(email), { params: { expected: 'e-mail' } })
      .optional(),
    address: Address.optional(),
    otherIdentifier: listOf(IdentifierEntry).optional(),
    official: z.string().optional(),
    get parentOrg(): z.ZodOptional<typeof Profile> {
      return Profile.optional();
    },
    familyName: z.string().optional(),
    givenName: z.string().optional(),
    additionalName: z.string().optional(),
    patronymicName: z.string().optional(),
    honorificPrefix: z.string().optional(),
    honorificSuffix: z.string().optional(),
    familyNamePrefix: z.string().optional(),
    dateOfBirth: CalendarDate.optional(),
  })
  .describe('A person or an organisation.');
export type Profile = z.infer<typeof Profile>;

/**
 * A credential by which somebody vouches for an achievement, a profile or a credential.
 *
 * @see Open Badges 3.0, appendix B.1.9.
 * @example
 * EndorsementCredential.safeParse({ type: ['EndorsementCredential'] }).success; // false
 */
export const EndorsementCredential = z
  .looseObject({
    '@context': CredentialContext,
    id: Uri,
    type: classOf('VerifiableCredential', 'type.not-verifiable-credential').refine(
      (types) => types.includes('EndorsementCredential'),
      { params: { code: 'schema.value', expected: 'EndorsementCredential' } },
    ),
    name: FilledText,
    description: z.string().optional(),
    credentialSubject: EndorsementSubject,
    awardedDate: Instant.optional(),
    issuer: z.union([PersonUri, Profile]),
    validFrom: Instant,
    validUntil: Instant.optional(),
    proof: listOf(Proof).optional(),
    credentialSchema: listOf(CredentialSchema).optional(),
    credentialStatus: CredentialStatus.optional(),
    refreshService: RefreshService.optional(),
    termsOfUse: listOf(TermsOfUse).optional(),
    evidence: listOf(Evidence).optional(),
  })
  .describe('A credential by which somebody vouches for something.');
export type EndorsementCredential = z.infer<typeof EndorsementCredential>;
