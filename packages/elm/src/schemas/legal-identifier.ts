import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { identifierMembers } from './identifier.ts';

/**
 * An identifier that a country gives; `spatial` is the country.
 *
 * @see European Learning Model 3.2, LegalIdentifier.
 * @example
 * LegalIdentifier.parse({
 *   id: 'urn:epass:legalIdentifier:1',
 *   type: 'LegalIdentifier',
 *   notation: 'VATFI-12345671',
 *   spatial: { id: 'http://publications.europa.eu/resource/authority/country/FIN', type: 'Concept' },
 * });
 */
export const LegalIdentifier = z
  .looseObject({ ...identifierMembers, type: z.literal('LegalIdentifier'), spatial: conceptSchema })
  .describe('An identifier of a country.');
export type LegalIdentifier = z.infer<typeof LegalIdentifier>;

/** Type of the schema {@link LegalIdentifier}, by which the declarations of other schemas name it. */
export interface LegalIdentifierSchema
  extends z.ZodObject<typeof LegalIdentifier.shape, z.core.$loose> {}

/**
 * {@link LegalIdentifier} as a part of other schemas.
 *
 * @alias
 */
export const legalIdentifierSchema: LegalIdentifierSchema = LegalIdentifier;
