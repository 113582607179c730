import { Bcp47, LangString } from '@merkki/core';
import * as z from 'zod';
import { Assessment } from './assessment.ts';
import { Attestation } from './attestation.ts';
import { Concept } from './concept.ts';
import { LearningOutcome } from './learning-outcome.ts';
import { Level } from './level.ts';
import { Offering, Production } from './offering.ts';
import { Organisation } from './organisation.ts';
import { Participation } from './participation.ts';
import { Amount, CalendarDate, Uri, WebAddress } from './primitives.ts';
import { QualityAssurance } from './quality-assurance.ts';
import { Workload } from './workload.ts';

/**
 * A micro-credential as it is described before anyone earns it: the EU standard elements, its
 * realisations and its origin.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * MicroCredential.safeParse({ schemaVersion: '1.0' }).success; // false: elements are missing
 */
export const MicroCredential = z
  .strictObject({
    schemaVersion: z
      .string()
      .regex(/^1\.\d+$/)
      .describe('Version of this document shape, such as "1.0".'),
    id: Uri.describe('Stable URI of the micro-credential.'),
    version: z.string().min(1).describe('Version of the description.'),
    status: z.enum(['draft', 'approved', 'published', 'retired']),
    descriptionLanguages: z
      .array(Bcp47)
      .min(1)
      .optional()
      .describe('Languages in which the description claims to be complete.'),
    title: LangString,
    summary: LangString.optional(),
    issuer: Organisation.describe('Who issues the credential.'),
    awardingBodies: z.array(Organisation).min(1).describe('Who awards it.'),
    providers: z.array(Organisation).optional().describe('Who teaches, where another.'),
    outcomes: z.array(LearningOutcome).min(1),
    workload: Workload,
    level: Level,
    assessments: z.array(Assessment).min(1),
    participation: Participation,
    quality: z.array(QualityAssurance).min(1),
    prerequisites: z
      .array(
        z.strictObject({
          text: LangString,
          required: z.boolean(),
          refs: z.array(Uri).optional(),
        }),
      )
      .optional()
      .describe('What one needs to enrol; [] says none.'),
    integration: z
      .strictObject({
        kind: z.enum(['standalone', 'stackable']),
        towards: z
          .array(
            z.strictObject({
              id: Uri.optional(),
              title: LangString,
              organisation: Uri.optional(),
              ects: Amount.optional(),
              ruleUrl: WebAddress.optional(),
            }),
          )
          .optional(),
      })
      .optional()
      .describe('Stand-alone, or stackable towards what.'),
    need: z
      .array(
        z.strictObject({
          kind: z.enum(['societal', 'personal', 'cultural', 'labour-market']),
          text: LangString,
          evidence: z.array(WebAddress).optional(),
        }),
      )
      .optional()
      .describe('The need that it answers.'),
    targetGroup: LangString.optional(),
    fields: z.array(Concept).optional().describe('Fields of education, ISCED-F 2013.'),
    keywords: z.array(LangString).optional(),
    occupations: z.array(Concept).optional().describe('Occupations, ESCO.'),
    codes: z
      .array(z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) }))
      .optional()
      .describe('Codes of the unit, such as its course code.'),
    validity: z
      .strictObject({
        months: z
          .int()
          .positive()
          .optional()
          .describe('Months that an issued credential is valid.'),
        note: LangString.optional(),
      })
      .optional(),
    furtherInformation: z
      .array(z.strictObject({ text: LangString.optional(), url: WebAddress.optional() }))
      .optional(),
    lifecycle: z
      .strictObject({
        approvedOn: CalendarDate.optional(),
        approvedBy: z.string().min(1).optional(),
        reviewEveryMonths: z.int().positive().optional(),
        lastReviewedOn: CalendarDate.optional(),
        nextReviewOn: CalendarDate.optional(),
      })
      .optional(),
    attestations: z.array(Attestation).optional(),
    offerings: z.array(Offering).optional().describe('Realisations.'),
    production: Production.optional().describe('Origin of the content.'),
  })
  .describe('A micro-credential by the EU standard elements.');
export type MicroCredential = z.infer<typeof MicroCredential>;
