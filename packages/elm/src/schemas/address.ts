import { Uri } from '@merkki/model';
import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { noteSchema } from './note.ts';

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
    countryCode: conceptSchema,
    fullAddress: noteSchema.optional(),
  })
  .describe('An address.');
export type Address = z.infer<typeof Address>;

/** Type of the schema {@link Address}, by which the declarations of other schemas name it. */
export interface AddressSchema extends z.ZodObject<typeof Address.shape, z.core.$loose> {}

/**
 * {@link Address} as a part of other schemas.
 *
 * @alias
 */
export const addressSchema: AddressSchema = Address;
