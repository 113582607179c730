import { LangString } from '@merkki/core';
import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { Note } from './note.ts';
import { Organisation } from './organisation.ts';
import { WebResource } from './web-resource.ts';

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
    dcType: Concept,
    accreditingAgent: Organisation,
    decision: Concept.optional(),
    report: WebResource.optional(),
    dateIssued: Instant.optional(),
    expiryDate: Instant.optional(),
    homepage: z.array(WebResource).optional(),
    additionalNote: z.array(Note).optional(),
  })
  .describe('A decision of an outside body about quality.');
export type Accreditation = z.infer<typeof Accreditation>;
