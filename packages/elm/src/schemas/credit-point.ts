import { Uri } from '@merkki/model';
import * as z from 'zod';
import { conceptSchema } from './concept.ts';

/**
 * Credits in a credit system; `point` is a text.
 *
 * @see European Learning Model 3.2, CreditPoint.
 * @example
 * CreditPoint.parse({
 *   id: 'urn:epass:creditPoint:1',
 *   type: 'CreditPoint',
 *   framework: { id: 'http://data.europa.eu/snb/education-credit/6fcec5c5af', type: 'Concept' },
 *   point: '3',
 * });
 */
export const CreditPoint = z
  .looseObject({
    id: Uri,
    type: z.literal('CreditPoint'),
    framework: conceptSchema,
    point: z.string().min(1),
  })
  .describe('Credits.');
export type CreditPoint = z.infer<typeof CreditPoint>;

/** Type of the schema {@link CreditPoint}, by which the declarations of other schemas name it. */
export interface CreditPointSchema extends z.ZodObject<typeof CreditPoint.shape, z.core.$loose> {}

/**
 * {@link CreditPoint} as a part of other schemas.
 *
 * @alias
 */
export const creditPointSchema: CreditPointSchema = CreditPoint;
