import { LangString } from '@merkki/core';
import * as z from 'zod';
import { MicroCredential } from './micro-credential.ts';
import { CalendarDate, Country, Instant, Uri } from './primitives.ts';

/**
 * Who earned it. A name or an identifier is enough; anything more needs a reason.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory element 1.
 * @example
 * Learner.parse({ givenName: 'Aino', familyName: 'Esimerkki' });
 */
export const Learner = z
  .strictObject({
    id: Uri.optional().describe('DID or other URI of the learner.'),
    givenName: z.string().min(1).optional(),
    familyName: z.string().min(1).optional(),
    fullName: z.string().min(1).optional(),
    email: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+$/)
      .optional()
      .describe('Never leaves in clear.'),
    dateOfBirth: CalendarDate.optional(),
    identifiers: z
      .array(
        z.strictObject({
          scheme: z.string().min(1),
          value: z.string().min(1),
          hashed: z.boolean().optional(),
          salt: z.string().min(1).optional(),
        }),
      )
      .optional(),
  })
  .describe('The learner.');
export type Learner = z.infer<typeof Learner>;

/**
 * The record that a learner earned a micro-credential.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * MicroCredentialAward.safeParse({ learner: { fullName: 'Aino Esimerkki' } }).success; // false
 */
export const MicroCredentialAward = z
  .strictObject({
    id: Uri.describe('URI of this award.'),
    microCredential: MicroCredential.describe('What was earned.'),
    learner: Learner,
    issuedOn: CalendarDate.describe('Date of issuing.'),
    awardedOn: CalendarDate.optional(),
    completedOn: CalendarDate.optional(),
    validFrom: Instant.optional(),
    validUntil: Instant.optional(),
    results: z
      .array(
        z.strictObject({
          assessmentId: z.string().min(1),
          grade: z.string().min(1).optional(),
          achievedOn: CalendarDate,
        }),
      )
      .optional(),
    achievedOutcomes: z.array(z.string().min(1)).optional().describe('Ids; absent means all.'),
    offering: z.string().min(1).optional().describe('Id of the realisation.'),
    route: z.enum(['course', 'validation']).optional(),
    place: z.strictObject({ country: Country, locality: z.string().min(1).optional() }).optional(),
    supersedes: Uri.optional(),
    status: z.strictObject({ mechanism: Uri, index: z.int().nonnegative().optional() }).optional(),
    note: LangString.optional(),
  })
  .describe('An issued record.');
export type MicroCredentialAward = z.infer<typeof MicroCredentialAward>;
