import { LangString } from '@merkki/core';
import * as z from 'zod';
import { CalendarDate, Uri, WebAddress } from './primitives.ts';

/**
 * What a person vouches for because no machine can decide it.
 *
 * @example
 * Attestation.parse({
 *   claim: 'internal-qa-mc',
 *   attestedBy: { name: 'A. Virtanen', role: 'quality manager', organisation: 'https://amk.example' },
 *   attestedOn: '2026-05-04',
 *   evidence: [{ title: 'Minutes 4/2026' }],
 * });
 */
export const Attestation = z
  .strictObject({
    claim: z.string().min(1).describe('Code of the claim, as the quality rules name it.'),
    statement: LangString.optional().describe('What is vouched for, by language.'),
    attestedBy: z
      .strictObject({
        name: z.string().min(1).describe('Name of the person.'),
        role: z.string().min(1).describe('Office that the person holds.'),
        organisation: Uri.describe('URI of the organisation.'),
      })
      .describe('Who vouches for it.'),
    attestedOn: CalendarDate.describe('Date of the statement, YYYY-MM-DD.'),
    validUntil: CalendarDate.optional().describe('Last day of its validity, YYYY-MM-DD.'),
    evidence: z
      .array(
        z.strictObject({
          title: z.string().min(1).describe('Name of the document.'),
          url: WebAddress.optional().describe('Where it is.'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .optional()
            .describe('SHA-256 of the document, 64 hexadecimal digits in lower case.'),
          date: CalendarDate.optional().describe('Date of the document, YYYY-MM-DD.'),
        }),
      )
      .min(1)
      .describe('Documents that show it; at least one.'),
  })
  .describe('A statement of a named person with evidence.');
export type Attestation = z.infer<typeof Attestation>;
