import { Bcp47, LangString } from '@merkki/core';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { CalendarDate } from './primitives.ts';

/**
 * How the learner takes part.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory element 10.
 * @example
 * Participation.parse({
 *   mode: [{ id: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe' }],
 *   languages: ['fi'],
 * });
 */
export const Participation = z
  .strictObject({
    mode: z.array(Concept).min(1).describe('Mode of learning, EU list `learning-assessment`.'),
    activityTypes: z
      .array(Concept)
      .optional()
      .describe('Kinds of activity, EU list `learning-activity`.'),
    setting: z
      .enum(['formal', 'non-formal', 'informal'])
      .optional()
      .describe('Learning setting; the EU list `learning-setting` has no code for informal.'),
    languages: z.array(Bcp47).min(1).describe('Languages of teaching, BCP 47.'),
    start: CalendarDate.optional().describe('First day, YYYY-MM-DD.'),
    end: CalendarDate.optional().describe('Last day, YYYY-MM-DD.'),
    location: LangString.optional().describe('Where, by language.'),
  })
  .describe('Form of participation.');
export type Participation = z.infer<typeof Participation>;
