import * as z from 'zod';
import { Concept } from './concept.ts';
import { Organisation } from './organisation.ts';
import { CalendarDate, WebAddress } from './primitives.ts';

/**
 * What assures the quality of the micro-credential.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory element 11.
 * @example
 * QualityAssurance.parse({
 *   scope: 'external',
 *   type: { id: 'http://data.europa.eu/snb/accreditation/bb4618238e' },
 *   standard: 'ESG',
 * });
 */
export const QualityAssurance = z
  .strictObject({
    scope: z.enum(['internal', 'external']).describe('Internal or external quality assurance.'),
    type: Concept.describe('Type of quality assurance, EU list `accreditation` where it fits.'),
    standard: z
      .enum([
        'ESG',
        'EQAVET',
        'EQF-Annex-IV',
        'ISO-21001',
        'ISO-17024',
        'national',
        'sector',
        'other',
      ])
      .optional()
      .describe('Standard that it follows.'),
    body: Organisation.optional().describe('The agency, for external quality assurance.'),
    decision: z
      .strictObject({
        result: z.string().min(1).describe('What was decided.'),
        date: CalendarDate.describe('Date of the decision, YYYY-MM-DD.'),
        validUntil: CalendarDate.optional().describe('Last day of its validity, YYYY-MM-DD.'),
        url: WebAddress.optional().describe('Where the decision is published.'),
      })
      .optional()
      .describe('Decision of the agency.'),
    policyUrl: WebAddress.optional().describe('Public description of the process.'),
  })
  .describe('One quality-assurance statement.');
export type QualityAssurance = z.infer<typeof QualityAssurance>;
