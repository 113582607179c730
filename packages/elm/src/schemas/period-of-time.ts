import { LangString } from '@merkki/core';
import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';

/**
 * A period; either end may be open.
 *
 * @see European Learning Model 3.2, PeriodOfTime.
 * @example
 * PeriodOfTime.parse({
 *   id: 'urn:epass:period:1',
 *   type: 'PeriodOfTime',
 *   endDate: '2026-11-06T00:00:00Z',
 * });
 */
export const PeriodOfTime = z
  .looseObject({
    id: Uri,
    type: z.literal('PeriodOfTime'),
    prefLabel: LangString.optional(),
    startDate: Instant.optional(),
    endDate: Instant.optional(),
  })
  .describe('A period.');
export type PeriodOfTime = z.infer<typeof PeriodOfTime>;

/** Type of the schema {@link PeriodOfTime}, by which the declarations of other schemas name it. */
export interface PeriodOfTimeSchema extends z.ZodObject<typeof PeriodOfTime.shape, z.core.$loose> {}

/**
 * {@link PeriodOfTime} as a part of other schemas.
 *
 * @alias
 */
export const periodOfTimeSchema: PeriodOfTimeSchema = PeriodOfTime;
