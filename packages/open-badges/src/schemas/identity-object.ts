import * as z from 'zod';
import { IdentifierType } from '../enumerations.ts';
import { FilledText } from '../primitives.ts';

/**
 * What a recipient is known by: a salted hash, or plain text where `hashed` is false. A closed class.
 *
 * A hash is a pseudonym, not protection: who knows the salt can try out addresses.
 *
 * @see Open Badges 3.0, appendix B.1.14.
 * @example
 * IdentityObject.parse({
 *   type: 'IdentityObject',
 *   hashed: false,
 *   identityHash: 'Aino Esimerkki',
 *   identityType: 'name',
 * });
 */
export const IdentityObject = z
  .strictObject({
    type: z.literal('IdentityObject'),
    hashed: z.boolean(),
    identityHash: FilledText,
    identityType: IdentifierType,
    salt: z.string().optional(),
  })
  .describe('What a recipient is known by.');
export type IdentityObject = z.infer<typeof IdentityObject>;
