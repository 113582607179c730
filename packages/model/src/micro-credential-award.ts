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
    givenName: z.string().min(1).optional().describe('Given name.'),
    familyName: z.string().min(1).optional().describe('Family name.'),
    fullName: z.string().min(1).optional().describe('Whole name as it is to be shown.'),
    email: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+$/)
      .optional()
      .describe('E-mail address; never leaves in clear.'),
    dateOfBirth: CalendarDate.optional().describe(
      'Date of birth, only where it is needed for matching.',
    ),
    identifiers: z
      .array(
        z.strictObject({
          scheme: z.string().min(1).describe('Name of the scheme.'),
          value: z.string().min(1).describe('The identifier, or its hash.'),
          hashed: z.boolean().optional().describe('Whether the value is a hash.'),
          salt: z.string().min(1).optional().describe('Salt of the hash.'),
        }),
      )
      .optional()
      .describe('Identifiers and their schemes.'),
  })
  .describe('The learner.');
export type Learner = z.infer<typeof Learner>;

/**
 * The record that a learner earned a micro-credential. It carries the whole definition, not its URI
 * alone: whoever reads it years later sees what was earned, whatever became of the address.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * MicroCredentialAward.safeParse({ learner: { fullName: 'Aino Esimerkki' } }).success; // false
 */
export const MicroCredentialAward = z
  .strictObject({
    id: Uri.describe('URI of this award.'),
    microCredential: MicroCredential.describe('What was earned: the whole definition.'),
    learner: Learner.describe('Who earned it. Annex I, mandatory element 1.'),
    issuedOn: CalendarDate.describe('Date of issuing, YYYY-MM-DD. Annex I, mandatory element 5.'),
    awardedOn: CalendarDate.optional().describe('Date of the decision to award, YYYY-MM-DD.'),
    completedOn: CalendarDate.optional().describe('Date of completion, YYYY-MM-DD.'),
    validFrom: Instant.optional().describe(
      'When the credential begins to hold, RFC 3339 with zone.',
    ),
    validUntil: Instant.optional().describe('When the credential ends, RFC 3339 with zone.'),
    results: z
      .array(
        z.strictObject({
          assessmentId: z.string().min(1).describe('Id of the assessment.'),
          grade: z
            .string()
            .min(1)
            .optional()
            .describe('Grade on the scale of the assessment. Annex I, optional element.'),
          achievedOn: CalendarDate.describe('Date of the result, YYYY-MM-DD.'),
        }),
      )
      .optional()
      .describe('Results by assessment.'),
    achievedOutcomes: z
      .array(z.string().min(1))
      .optional()
      .describe('Ids of the outcomes achieved; absent means all.'),
    offering: z.string().min(1).optional().describe('Id of the realisation.'),
    route: z
      .enum(['course', 'validation'])
      .optional()
      .describe('Course, or validation of non-formal or informal learning.'),
    place: z
      .strictObject({
        country: Country.describe('Country, ISO 3166-1 alpha-2.'),
        locality: z.string().min(1).optional().describe('Town.'),
      })
      .optional()
      .describe('Place of issuing.'),
    supersedes: Uri.optional().describe('URI of the award that this one replaces.'),
    status: z
      .strictObject({
        mechanism: Uri.describe('URI of the status list.'),
        index: z.int().nonnegative().optional().describe('Place in the list.'),
      })
      .optional()
      .describe('Where one asks whether it still holds.'),
    note: LangString.optional().describe('What else is said, by language.'),
  })
  .describe('An issued record.');
export type MicroCredentialAward = z.infer<typeof MicroCredentialAward>;
