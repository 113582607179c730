import { LangString } from '@merkki/core';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { Amount } from './primitives.ts';

/**
 * Notional workload. Units: `ects` in ECTS credits, `hours` in clock hours of learner effort,
 * `contactHours` in clock hours of teaching.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory element 7.
 * @example
 * Workload.parse({ ects: 3, hours: 81, hoursPerCredit: 27 });
 */
export const Workload = z
  .strictObject({
    ects: Amount.optional().describe('ECTS credits, at most two decimals.'),
    hours: z.number().positive().optional().describe('Clock hours of learner effort.'),
    hoursPerCredit: z
      .number()
      .positive()
      .optional()
      .describe(
        'Clock hours of learner effort behind one ECTS credit, 25–30 by the ECTS Users’ Guide.',
      ),
    contactHours: z
      .number()
      .nonnegative()
      .optional()
      .describe('Clock hours of teaching, part of `hours`.'),
    other: z
      .array(
        z.strictObject({
          system: Concept.describe('The credit system; see `competencePoints` for osaamispiste.'),
          points: Amount.describe('Points in that system.'),
          note: LangString.optional().describe('What the points mean, by language.'),
        }),
      )
      .optional()
      .describe('Another documented credit system, such as competence points.'),
    breakdown: z
      .array(
        z.strictObject({
          activity: Concept.describe('Kind of work, EU list `learning-activity` where it fits.'),
          hours: z.number().positive().describe('Clock hours of learner effort.'),
        }),
      )
      .optional()
      .describe('Hours by kind of work.'),
  })
  .describe('Notional workload.');
export type Workload = z.infer<typeof Workload>;
