import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';

/** Members of Identifier and LegalIdentifier. */
export const identifierMembers = {
  id: Uri,
  notation: z.string().min(1),
  schemeName: z.string().optional(),
  schemeId: Uri.optional(),
  schemeAgency: LangString.optional(),
} as const;

/**
 * An identifier and its scheme.
 *
 * @see European Learning Model 3.2, Identifier.
 * @example
 * Identifier.parse({
 *   id: 'urn:epass:identifier:1',
 *   type: 'Identifier',
 *   notation: '1.2.246.562.10.00000000001',
 *   schemeName: 'organisaatio-oid',
 * });
 */
export const Identifier = z
  .looseObject({ ...identifierMembers, type: z.literal('Identifier') })
  .describe('An identifier.');
export type Identifier = z.infer<typeof Identifier>;

/** Type of the schema {@link Identifier}, by which the declarations of other schemas name it. */
export interface IdentifierSchema extends z.ZodObject<typeof Identifier.shape, z.core.$loose> {}

/**
 * {@link Identifier} as a part of other schemas.
 *
 * @alias
 */
export const identifierSchema: IdentifierSchema = Identifier;
