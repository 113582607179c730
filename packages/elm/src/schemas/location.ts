import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { Address } from './address.ts';
import { Concept } from './concept.ts';
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
    address: z.array(Address).min(1),
    description: LangString.optional(),
    geographicName: LanguageMap.optional(),
    spatialCode: z.array(Concept).optional(),
  })
  .describe('A place.');
export type Location = z.infer<typeof Location>;
