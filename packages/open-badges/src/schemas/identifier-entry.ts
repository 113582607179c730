import * as z from 'zod';
import { IdentifierType } from '../enumerations.ts';
import { FilledText } from '../primitives.ts';

/**
 * A further identifier of an achievement or a profile. A closed class.
 *
 * @see Open Badges 3.0, appendix B.1.13.
 * @example
 * IdentifierEntry.parse({
 *   type: 'IdentifierEntry',
 *   identifier: '1572860-0',
 *   identifierType: 'ext:y-tunnus',
 * });
 */
export const IdentifierEntry = z
  .strictObject({
    type: z.literal('IdentifierEntry'),
    identifier: FilledText,
    identifierType: IdentifierType,
  })
  .describe('A further identifier.');
export type IdentifierEntry = z.infer<typeof IdentifierEntry>;
