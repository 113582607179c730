import { LangString } from '@merkki/core';
import * as z from 'zod';
import { Concept } from './concept.ts';

/**
 * What the learner knows, understands and can do: one outcome, one sentence.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory element 6.
 * @example
 * LearningOutcome.parse({ id: 'lo1', text: { en: 'Designs a pilot.' }, assessedBy: ['a1'] });
 */
export const LearningOutcome = z
  .strictObject({
    id: z.string().min(1).describe('Unique inside the micro-credential.'),
    text: LangString.describe('The outcome, one sentence by language.'),
    kind: z
      .enum(['knowledge', 'skill', 'responsibility-autonomy'])
      .optional()
      .describe('Kind of outcome, as the EQF divides them.'),
    verb: z.string().min(1).optional().describe('The measurable verb.'),
    bloom: z.int().min(1).max(6).optional().describe("Bloom's level, 1 remember … 6 create."),
    eqf: z.int().min(1).max(8).optional().describe('EQF level of this outcome.'),
    skills: z.array(Concept).optional().describe('Skills by URI: ESCO or a national list.'),
    assessedBy: z.array(z.string().min(1)).describe('Ids of the assessments that assess it.'),
  })
  .describe('One learning outcome.');
export type LearningOutcome = z.infer<typeof LearningOutcome>;
