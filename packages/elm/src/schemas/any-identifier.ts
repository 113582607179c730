import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { LegalIdentifier } from './legal-identifier.ts';

/**
 * An identifier of either class.
 *
 * @example
 * AnyIdentifier.safeParse({ id: 'urn:epass:identifier:1', type: 'Identifier' }).success; // false
 */
export const AnyIdentifier = z
  .discriminatedUnion('type', [Identifier, LegalIdentifier])
  .describe('Identifier or LegalIdentifier.');
export type AnyIdentifier = z.infer<typeof AnyIdentifier>;
