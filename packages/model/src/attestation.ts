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
    claim: z.string().min(1).describe('Code of the claim.'),
    statement: LangString.optional(),
    attestedBy: z.strictObject({
      name: z.string().min(1),
      role: z.string().min(1),
      organisation: Uri,
    }),
    attestedOn: CalendarDate,
    validUntil: CalendarDate.optional(),
    evidence: z
      .array(
        z.strictObject({
          title: z.string().min(1),
          url: WebAddress.optional(),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .optional(),
          date: CalendarDate.optional(),
        }),
      )
      .min(1),
  })
  .describe('A statement of a named person with evidence.');
export type Attestation = z.infer<typeof Attestation>;
