import { LangString } from '@merkki/core';
import * as z from 'zod';
import { Concept } from './concept.ts';

/**
 * Level of the learning experience, or the reason why none applies.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory element 8 ("if applicable").
 * @example
 * Level.parse({ eqf: 6, qfEhea: 'first', basis: 'programme-component' });
 */
export const Level = z
  .strictObject({
    eqf: z.int().min(1).max(8).optional().describe('European Qualifications Framework, 1–8.'),
    qfEhea: z
      .enum(['short', 'first', 'second', 'third'])
      .optional()
      .describe('Cycle of the QF-EHEA: short, first, second or third.'),
    nqf: z
      .strictObject({
        framework: Concept.describe('The national qualifications framework.'),
        level: z.string().min(1).describe('Level as the framework names it.'),
      })
      .optional()
      .describe('Level in a national framework.'),
    basis: z
      .enum(['nqf-registered', 'programme-component', 'self-assessed'])
      .optional()
      .describe('What the level rests on.'),
    notApplicable: LangString.optional().describe(
      'Why no level applies, by language; given when there is none.',
    ),
  })
  .describe('Level, or the reason why none applies.');
export type Level = z.infer<typeof Level>;
