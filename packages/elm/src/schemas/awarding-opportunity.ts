import { Uri } from '@merkki/model';
import * as z from 'zod';
import { locationSchema } from './location.ts';
import { organisationSchema } from './organisation.ts';
import { periodOfTimeSchema } from './period-of-time.ts';

/**
 * Who awards a qualification, before anyone has earned it.
 *
 * @see European Learning Model 3.2, AwardingOpportunity.
 * @example
 * AwardingOpportunity.safeParse({
 *   id: 'urn:epass:awardingOpportunity:1',
 *   type: 'AwardingOpportunity',
 *   awardingBody: [],
 * }).success; // false
 */
export const AwardingOpportunity = z
  .looseObject({
    id: Uri,
    type: z.literal('AwardingOpportunity'),
    awardingBody: z.array(organisationSchema).min(1),
    location: locationSchema.optional(),
    temporal: periodOfTimeSchema.optional(),
  })
  .describe('Who awards a qualification.');
export type AwardingOpportunity = z.infer<typeof AwardingOpportunity>;

/** Type of the schema {@link AwardingOpportunity}, by which the declarations of other schemas name it. */
export interface AwardingOpportunitySchema
  extends z.ZodObject<typeof AwardingOpportunity.shape, z.core.$loose> {}

/**
 * {@link AwardingOpportunity} as a part of other schemas.
 *
 * @alias
 */
export const awardingOpportunitySchema: AwardingOpportunitySchema = AwardingOpportunity;
