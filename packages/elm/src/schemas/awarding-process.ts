import { LangString } from '@merkki/core';
import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';
import { locationSchema } from './location.ts';
import { noteSchema } from './note.ts';
import { organisationSchema } from './organisation.ts';

/**
 * Who awarded something, when and where.
 *
 * @see European Learning Model 3.2, AwardingProcess.
 * @example
 * AwardingProcess.safeParse({
 *   id: 'urn:epass:awardingProcess:1',
 *   type: 'AwardingProcess',
 *   awardingBody: [],
 * }).success; // false
 */
export const AwardingProcess = z
  .looseObject({
    id: Uri,
    type: z.literal('AwardingProcess'),
    awardingBody: z.array(organisationSchema).min(1),
    awardingDate: Instant.optional(),
    location: locationSchema.optional(),
    description: LangString.optional(),
    additionalNote: z.array(noteSchema).optional(),
  })
  .describe('Who awarded something, when and where.');
export type AwardingProcess = z.infer<typeof AwardingProcess>;

/** Type of the schema {@link AwardingProcess}, by which the declarations of other schemas name it. */
export interface AwardingProcessSchema
  extends z.ZodObject<typeof AwardingProcess.shape, z.core.$loose> {}

/**
 * {@link AwardingProcess} as a part of other schemas.
 *
 * @alias
 */
export const awardingProcessSchema: AwardingProcessSchema = AwardingProcess;
