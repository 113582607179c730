import { LangString } from '@merkki/core';
import * as z from 'zod';
import { Country, Region, Uri, WebAddress } from './primitives.ts';

/**
 * An identifier of an organisation in a scheme, such as `y-tunnus`, `organisaatio-oid`,
 * `oppilaitosnumero`, `vat`, `euid`, `ror` or `erasmus`.
 *
 * @example
 * OrganisationIdentifier.parse({ scheme: 'y-tunnus', value: '1572860-0', country: 'FI' });
 */
export const OrganisationIdentifier = z
  .strictObject({
    scheme: z.string().min(1).describe('Name of the scheme.'),
    value: z.string().min(1).describe('The identifier.'),
    country: Country.optional().describe('Country of the scheme.'),
  })
  .describe('An identifier and its scheme.');
export type OrganisationIdentifier = z.infer<typeof OrganisationIdentifier>;

/**
 * A legal entity: issuer, awarding body, provider or quality-assurance agency.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory elements 3 and 4.
 * @example
 * Organisation.parse({ id: 'https://amk.example', legalName: { fi: 'Amk' }, country: 'FI' });
 */
export const Organisation = z
  .strictObject({
    id: Uri.describe('Stable URI of the organisation: https or DID.'),
    legalName: LangString.describe('Legal name by language.'),
    country: Country.describe('Country of the organisation, ISO 3166-1 alpha-2.'),
    regions: z
      .array(Region)
      .min(1)
      .optional()
      .describe('Regions, where narrower than the country.'),
    identifiers: z.array(OrganisationIdentifier).optional().describe('Registered identifiers.'),
    homepage: WebAddress.optional().describe('Web page.'),
    kind: z
      .enum(['hei', 'vet', 'adult', 'employer', 'public', 'ngo', 'other'])
      .optional()
      .describe('Kind of provider; hei = higher education institution.'),
    deqar: WebAddress.optional().describe('Entry in the Database of External QA Results.'),
    email: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+$/)
      .optional()
      .describe('Public e-mail address.'),
  })
  .describe('A legal entity with its country.');
export type Organisation = z.infer<typeof Organisation>;
