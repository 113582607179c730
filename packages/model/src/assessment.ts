import { Bcp47, isJsonObject, LangString } from '@merkki/core';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { Organisation } from './organisation.ts';
import { WebAddress } from './primitives.ts';

/**
 * How the grade of an assessment reads: its scale from the lowest to the highest value.
 *
 * @example
 * GradingScheme.parse({ title: { en: '0–5' }, scale: ['0', '1', '2', '3', '4', '5'], passMark: '1' });
 */
export const GradingScheme = z
  .strictObject({
    title: LangString.describe('Name of the scale by language.'),
    scale: z.array(z.string().min(1)).min(1).optional().describe('Values, lowest first.'),
    passMark: z.string().min(1).optional().describe('Lowest value that passes.'),
    url: WebAddress.optional().describe('Where the scale is described.'),
  })
  .describe('A grading scale.');
export type GradingScheme = z.infer<typeof GradingScheme>;

/**
 * How outcomes are assessed.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory element 9 and optional element
 * "supervision and identity verification".
 * @example
 * Assessment.parse({
 *   id: 'a1',
 *   type: { id: 'http://data.europa.eu/snb/assessment/795dac4096' },
 *   criteria: { text: { en: 'A working pilot with a written risk review.' } },
 * });
 */
export const Assessment = z
  .strictObject({
    id: z.string().min(1).describe('Unique inside the micro-credential.'),
    type: Concept.describe('Type of assessment, EU list `assessment` where it fits.'),
    title: LangString.optional().describe('Name of the assessment by language.'),
    criteria: z
      .strictObject({
        text: LangString.optional().describe('Criteria in words, by language.'),
        url: WebAddress.optional().describe('Where the criteria are published.'),
      })
      .refine((criteria) => criteria.text !== undefined || criteria.url !== undefined, {
        params: { code: 'mc.criteria-empty' },
        when: ({ value }) => isJsonObject(value), // also beside members that are unknown or malformed
      })
      .describe('Criteria as text or address; one of the two is required.'),
    supervision: z
      .enum(['unsupervised-no-id', 'supervised-no-id', 'supervised-id', 'unsupervised-id'])
      .optional()
      .describe('Supervision and identity verification, EU list `supervision-verification`.'),
    supervisionPlace: z
      .enum(['online', 'onsite'])
      .optional()
      .describe('Where the supervision takes place.'),
    mode: Concept.optional().describe('Mode of assessment, EU list `learning-assessment`.'),
    language: z.array(Bcp47).optional().describe('Languages of the assessment, BCP 47.'),
    weight: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Share of the whole, 0–1; the weights sum to 1.'),
    gradingScheme: GradingScheme.optional().describe('Scale of the grade; absent: no grade.'),
    assessor: Organisation.optional().describe('Who assesses, where not the awarding body.'),
  })
  .describe('One assessment.');
export type Assessment = z.infer<typeof Assessment>;
