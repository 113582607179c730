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
    status: z
      .enum(['draft', 'approved', 'published', 'retired'])
      .describe('Where the description is in its life.'),
    descriptionLanguages: z
      .array(Bcp47)
      .min(1)
      .optional()
      .describe('Languages in which the description claims to be complete.'),
    title: LangString.describe('Title by language. Annex I, mandatory element 2.'),
    summary: LangString.optional().describe('Short description by language.'),
    issuer: Organisation.describe(
      'Who issues the credential. Annex I, mandatory element 3 (country).',
    ),
    awardingBodies: z
      .array(Organisation)
      .min(1)
      .describe('Who awards it, at least one. Annex I, mandatory element 4.'),
    providers: z.array(Organisation).optional().describe('Who teaches, where another.'),
    outcomes: z
      .array(LearningOutcome)
      .min(1)
      .describe('Learning outcomes, at least one. Annex I, mandatory element 6.'),
    workload: Workload.describe('Notional workload. Annex I, mandatory element 7.'),
    level: Level.describe('Level, or why none applies. Annex I, mandatory element 8.'),
    assessments: z
      .array(Assessment)
      .min(1)
      .describe('Assessments, at least one. Annex I, mandatory element 9.'),
    participation: Participation.describe('Form of participation. Annex I, mandatory element 10.'),
    quality: z
      .array(QualityAssurance)
      .min(1)
      .describe('Quality assurance, at least one. Annex I, mandatory element 11.'),
    prerequisites: z
      .array(
        z.strictObject({
          text: LangString.describe('The prerequisite in words, by language.'),
          required: z.boolean().describe('Whether it is required or recommended.'),
          refs: z.array(Uri).optional().describe('URIs of what is asked for.'),
        }),
      )
      .optional()
      .describe('What one needs to enrol; [] says none. Annex I, optional element.'),
    integration: z
      .strictObject({
        kind: z.enum(['standalone', 'stackable']).describe('Stand-alone or stackable.'),
        towards: z
          .array(
            z.strictObject({
              id: Uri.optional().describe('URI of the larger credential.'),
              title: LangString.describe('Its title by language.'),
              organisation: Uri.optional().describe('URI of the organisation that decides on it.'),
              ects: Amount.optional().describe('Its size in ECTS credits.'),
              ruleUrl: WebAddress.optional().describe('Where the rules of stacking are.'),
            }),
          )
          .optional()
          .describe('Larger credentials that it can be stacked towards.'),
      })
      .optional()
      .describe('Stand-alone, or stackable towards what. Annex I, optional element.'),
    need: z
      .array(
        z.strictObject({
          kind: z
            .enum(['societal', 'personal', 'cultural', 'labour-market'])
            .describe('Kind of need, as the definition of a micro-credential names them.'),
          text: LangString.describe('The need in words, by language.'),
          evidence: z.array(WebAddress).optional().describe('Where the need is shown.'),
        }),
      )
      .optional()
      .describe('The need that it answers.'),
    targetGroup: LangString.optional().describe('For whom it is, by language.'),
    fields: z.array(Concept).optional().describe('Fields of education, ISCED-F 2013.'),
    keywords: z.array(LangString).optional().describe('Keywords by language.'),
    occupations: z.array(Concept).optional().describe('Occupations, ESCO.'),
    codes: z
      .array(
        z.strictObject({
          scheme: z.string().min(1).describe('Name of the scheme.'),
          value: z.string().min(1).describe('The code.'),
        }),
      )
      .optional()
      .describe('Codes of the unit, such as its course code.'),
    validity: z
      .strictObject({
        months: z
          .int()
          .positive()
          .optional()
          .describe('Months that an issued credential is valid.'),
        note: LangString.optional().describe('What is said of the validity, by language.'),
      })
      .optional()
      .describe('How long an issued credential is valid; absent: without end.'),
    furtherInformation: z
      .array(
        z.strictObject({
          text: LangString.optional().describe('Information in words, by language.'),
          url: WebAddress.optional().describe('Where to read more.'),
        }),
      )
      .optional()
      .describe('Further information. Annex I, optional element.'),
    lifecycle: z
      .strictObject({
        preparedBy: z.string().min(1).optional().describe('Who wrote the description.'),
        approvedOn: CalendarDate.optional().describe('Date of approval, YYYY-MM-DD.'),
        approvedBy: z.string().min(1).optional().describe('Body that approved it.'),
        reviewEveryMonths: z.int().positive().optional().describe('Months between two reviews.'),
        lastReviewedOn: CalendarDate.optional().describe('Date of the last review, YYYY-MM-DD.'),
        nextReviewOn: CalendarDate.optional().describe('Date of the next review, YYYY-MM-DD.'),
      })
      .optional()
      .describe('Approval and review.'),
    attestations: z.array(Attestation).optional().describe('What persons vouch for.'),
    offerings: z.array(Offering).optional().describe('Realisations.'),
    production: Production.optional().describe('What the content grew out of.'),
  })
  .describe('A micro-credential by the EU standard elements.');
export type MicroCredential = z.infer<typeof MicroCredential>;
