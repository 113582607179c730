import { LangString } from '@merkki/core';
import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';
import { Location } from './location.ts';
import { Note } from './note.ts';
import { Organisation } from './organisation.ts';

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
    awardingBody: z.array(Organisation).min(1),
    awardingDate: Instant.optional(),
    location: Location.optional(),
    description: LangString.optional(),
    additionalNote: z.array(Note).optional(),
  })
  .describe('Who awarded something, when and where.');
export type AwardingProcess = z.infer<typeof AwardingProcess>;
