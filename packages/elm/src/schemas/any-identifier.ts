import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { legalIdentifierSchema } from './legal-identifier.ts';

/**
 * An identifier of either class.
 *
 * @example
 * AnyIdentifier.safeParse({ id: 'urn:epass:identifier:1', type: 'Identifier' }).success; // false
 */
export const AnyIdentifier = z
  .discriminatedUnion('type', [identifierSchema, legalIdentifierSchema])
  .describe('Identifier or LegalIdentifier.');
export type AnyIdentifier = z.infer<typeof AnyIdentifier>;
