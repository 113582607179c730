import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { addressSchema } from './address.ts';
import { conceptSchema } from './concept.ts';
import { LanguageMap } from './language-map.ts';

/**
 * A place.
 *
 * @see European Learning Model 3.2, Location.
 * @example
 * Location.safeParse({ id: 'urn:epass:location:1', type: 'Location' }).success; // false: no address
 */
export const Location = z
  .looseObject({
    id: Uri,
    type: z.literal('Location'),
    address: z.array(addressSchema).min(1),
    description: LangString.optional(),
    geographicName: LanguageMap.optional(),
    spatialCode: z.array(conceptSchema).optional(),
  })
  .describe('A place.');
export type Location = z.infer<typeof Location>;

/** Type of the schema {@link Location}, by which the declarations of other schemas name it. */
export interface LocationSchema extends z.ZodObject<typeof Location.shape, z.core.$loose> {}

/**
 * {@link Location} as a part of other schemas.
 *
 * @alias
 */
export const locationSchema: LocationSchema = Location;
