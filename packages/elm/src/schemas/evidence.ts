import { Uri } from '@merkki/model';
import * as z from 'zod';
import { accreditationSchema } from './accreditation.ts';
import { conceptSchema } from './concept.ts';

/**
 * Evidence of how the credential came about, such as the mandate of an issuer that is not the
 * awarding body. `evidenceStatement` is a plain text without language.
 *
 * @see European Learning Model 3.2, Evidence.
 * @example
 * Evidence.parse({
 *   id: 'urn:epass:evidence:1',
 *   type: 'Evidence',
 *   dcType: { id: 'http://data.europa.eu/snb/evidence-type/c_18016257', type: 'Concept' },
 *   evidenceStatement: 'Issued on behalf of the awarding body.',
 * });
 */
export const Evidence = z
  .looseObject({
    id: Uri,
    type: z.literal('Evidence'),
    dcType: conceptSchema,
    evidenceStatement: z.string().optional(),
    accreditation: accreditationSchema.optional(),
  })
  .describe('Evidence of how the credential came about.');
export type Evidence = z.infer<typeof Evidence>;

/** Type of the schema {@link Evidence}, by which the declarations of other schemas name it. */
export interface EvidenceSchema extends z.ZodObject<typeof Evidence.shape, z.core.$loose> {}

/**
 * {@link Evidence} as a part of other schemas.
 *
 * @alias
 */
export const evidenceSchema: EvidenceSchema = Evidence;
