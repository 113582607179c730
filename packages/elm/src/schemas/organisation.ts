import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { Concept } from './concept.ts';
import { ContactPoint } from './contact-point.ts';
import { LanguageMap } from './language-map.ts';
import { LegalIdentifier } from './legal-identifier.ts';
import { Location } from './location.ts';
import { MediaObject } from './media-object.ts';
import { WebResource } from './web-resource.ts';

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
    location: z.array(Location).min(1),
    identifier: z.array(AnyIdentifier).optional(),
    eIDASIdentifier: LegalIdentifier.optional(),
    registration: LegalIdentifier.optional(),
    vatIdentifier: z.array(LegalIdentifier).optional(),
    taxIdentifier: z.array(LegalIdentifier).optional(),
    dcType: z.array(Concept).optional(),
    homepage: z.array(WebResource).optional(),
    contactPoint: z.array(ContactPoint).optional(),
    logo: MediaObject.optional(),
  })
  .describe('A legal entity.');
export type Organisation = z.infer<typeof Organisation>;
