import { Uri } from '@merkki/model';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { Note } from './note.ts';

/**
 * An address; its country is required.
 *
 * @see European Learning Model 3.2, Address.
 * @example
 * Address.parse({
 *   id: 'urn:epass:address:1',
 *   type: 'Address',
 *   countryCode: {
 *     id: 'http://publications.europa.eu/resource/authority/country/FIN',
 *     type: 'Concept',
 *   },
 * });
 */
export const Address = z
  .looseObject({
    id: Uri,
    type: z.literal('Address'),
    countryCode: Concept,
    fullAddress: Note.optional(),
  })
  .describe('An address.');
export type Address = z.infer<typeof Address>;
