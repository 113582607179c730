import { Uri } from '@merkki/model';
import * as z from 'zod';
import { Location } from './location.ts';
import { Organisation } from './organisation.ts';
import { PeriodOfTime } from './period-of-time.ts';

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
    awardingBody: z.array(Organisation).min(1),
    location: Location.optional(),
    temporal: PeriodOfTime.optional(),
  })
  .describe('Who awards a qualification.');
export type AwardingOpportunity = z.infer<typeof AwardingOpportunity>;
