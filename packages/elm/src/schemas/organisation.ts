import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { conceptSchema } from './concept.ts';
import { contactPointSchema } from './contact-point.ts';
import { LanguageMap } from './language-map.ts';
import { legalIdentifierSchema } from './legal-identifier.ts';
import { locationSchema } from './location.ts';
import { mediaObjectSchema } from './media-object.ts';
import { webResourceSchema } from './web-resource.ts';

/**
 * A legal entity; legal name and location are required. The identifier that a seal's certificate
 * carries is `eIDASIdentifier`, spelt like this.
 *
 * @see European Learning Model 3.2, Organisation.
 * @example
 * Organisation.safeParse({
 *   id: 'urn:epass:org:1',
 *   type: 'Organisation',
 *   legalName: { fi: 'Esimerkki-ammattikorkeakoulu' },
 * }).success; // false: no location
 */
export const Organisation = z
  .looseObject({
    id: Uri,
    type: z.literal('Organisation'),
    legalName: LangString,
    altLabel: LanguageMap.optional(),
    location: z.array(locationSchema).min(1),
    identifier: z.array(AnyIdentifier).optional(),
    eIDASIdentifier: legalIdentifierSchema.optional(),
    registration: legalIdentifierSchema.optional(),
    vatIdentifier: z.array(legalIdentifierSchema).optional(),
    taxIdentifier: z.array(legalIdentifierSchema).optional(),
    dcType: z.array(conceptSchema).optional(),
    homepage: z.array(webResourceSchema).optional(),
    contactPoint: z.array(contactPointSchema).optional(),
    logo: mediaObjectSchema.optional(),
  })
  .describe('A legal entity.');
export type Organisation = z.infer<typeof Organisation>;

/** Type of the schema {@link Organisation}, by which the declarations of other schemas name it. */
export interface OrganisationSchema extends z.ZodObject<typeof Organisation.shape, z.core.$loose> {}

/**
 * {@link Organisation} as a part of other schemas.
 *
 * @alias
 */
export const organisationSchema: OrganisationSchema = Organisation;
