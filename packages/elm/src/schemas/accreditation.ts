import { LangString } from '@merkki/core';
import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { noteSchema } from './note.ts';
import { organisationSchema } from './organisation.ts';
import { webResourceSchema } from './web-resource.ts';

/**
 * A decision of an outside body about quality.
 *
 * @see European Learning Model 3.2, Accreditation.
 * @example
 * Accreditation.safeParse({ id: 'urn:epass:accreditation:1', type: 'Accreditation' }).success; // false
 */
export const Accreditation = z
  .looseObject({
    id: Uri,
    type: z.literal('Accreditation'),
    title: LangString,
    description: LangString.optional(),
    dcType: conceptSchema,
    accreditingAgent: organisationSchema,
    decision: conceptSchema.optional(),
    report: webResourceSchema.optional(),
    dateIssued: Instant.optional(),
    expiryDate: Instant.optional(),
    homepage: z.array(webResourceSchema).optional(),
    additionalNote: z.array(noteSchema).optional(),
  })
  .describe('A decision of an outside body about quality.');
export type Accreditation = z.infer<typeof Accreditation>;

/** Type of the schema {@link Accreditation}, by which the declarations of other schemas name it. */
export interface AccreditationSchema
  extends z.ZodObject<typeof Accreditation.shape, z.core.$loose> {}

/**
 * {@link Accreditation} as a part of other schemas.
 *
 * @alias
 */
export const accreditationSchema: AccreditationSchema = Accreditation;
