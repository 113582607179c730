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
    activityTypes: z.array(Concept).optional().describe('EU list `learning-activity`.'),
    setting: z.enum(['formal', 'non-formal', 'informal']).optional(),
    languages: z.array(Bcp47).min(1).describe('Languages of teaching.'),
    start: CalendarDate.optional(),
    end: CalendarDate.optional(),
    location: LangString.optional(),
  })
  .describe('Form of participation.');
export type Participation = z.infer<typeof Participation>;
