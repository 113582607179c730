import * as z from 'zod';
import { type IssueFormat, issueFormats } from '../issue-formats.ts';

const Text = z.string().min(1);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Index = z.int().nonnegative();
const Format = z.custom<IssueFormat>(
  (value) => typeof value === 'string' && Object.hasOwn(issueFormats, value),
);

/**
 * A file of a credential: its name in the store and the SHA-256 of its bytes, in hexadecimal.
 *
 * @example
 * StoredFile.safeParse({ name: '0b6f….json', sha256: 'no hash' }).success; // false
 */
export const StoredFile = z
  .object({
    name: Text.describe('Name in the store.'),
    sha256: Sha256.describe('SHA-256 of the bytes, hexadecimal.'),
  })
  .describe('A file of a credential.');
export type StoredFile = z.infer<typeof StoredFile>;

const common = {
  at: Text.describe('When, ISO 8601 with zone.'),
  id: Text.describe('URI of the credential.'),
};
const ofForm = { ...common, format: Format.describe('Form of the credential.') };
const ofStanding = {
  ...common,
  reason: Text.optional().describe('Why, without personal data.'),
};

/**
 * Something that happened to one credential. None holds personal data: the recipient cannot be read
 * from a credential's id.
 *
 * - `planned`: it is to be made; `input` is the SHA-256 of what it is made of.
 * - `index-taken`: an entry of a status list is its own for good.
 * - `signed`: it was signed; its files are about to be written.
 * - `stored`: its files are written.
 * - `done`: it was handed over.
 * - `baked`: a picture was added to what was stored.
 * - `revoked`, `suspended`, `reinstated`: how it stands from now on.
 *
 * @example
 * LogEvent.safeParse({
 *   event: 'done',
 *   at: '2026-11-24T10:00:00Z',
 *   id: 'urn:uuid:0b6f0c1e-8a54-4d0b-9f0d-0a0b0c0d0e0f',
 *   format: 'ob3-di',
 * }).success; // true
 */
export const LogEvent = z
  .discriminatedUnion('event', [
    z.object({
      event: z.literal('planned'),
      ...ofForm,
      run: z.string().describe('Key of the run.'),
      issuer: Text.describe('DID of the issuer.'),
      issuedAt: Text.describe('Moment of issuing that the credential bears.'),
      input: Sha256.describe('SHA-256 of what it is made of.'),
      supersedes: Text.optional().describe('URI of the credential that it replaces.'),
    }),
    z.object({
      event: z.literal('index-taken'),
      ...common,
      list: Text.describe('Address of the status list.'),
      purpose: z.enum(['revocation', 'suspension']).describe('What a set bit says.'),
      index: Index.describe('Place in the list.'),
    }),
    z.object({
      event: z.literal('signed'),
      ...ofForm,
      validUntil: Text.optional().describe('When it ends.'),
      files: z.array(StoredFile).min(1).describe('The signed text first, then the picture.'),
    }),
    z.object({ event: z.literal('stored'), ...ofForm }),
    z.object({ event: z.literal('done'), ...ofForm }),
    z.object({ event: z.literal('baked'), ...ofForm, file: StoredFile }),
    z.object({
      event: z.literal('revoked'),
      ...ofStanding,
      replacedBy: Text.optional().describe('URI of the credential that replaces it.'),
    }),
    z.object({ event: z.literal('suspended'), ...ofStanding }),
    z.object({ event: z.literal('reinstated'), ...ofStanding }),
  ])
  .describe('Something that happened to one credential.');
export type LogEvent = z.infer<typeof LogEvent>;
