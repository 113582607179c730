import { Uri } from '@merkki/model';
import * as z from 'zod';

/**
 * How to reach an organisation; the id of a mailbox is a `mailto:` URI.
 *
 * @see European Learning Model 3.2, ContactPoint and Mailbox.
 * @example
 * ContactPoint.parse({
 *   id: 'urn:epass:contactPoint:1',
 *   type: 'ContactPoint',
 *   emailAddress: [{ id: 'mailto:info@amk.example', type: 'Mailbox' }],
 * });
 */
export const ContactPoint = z
  .looseObject({
    id: Uri,
    type: z.literal('ContactPoint'),
    emailAddress: z.array(z.looseObject({ id: Uri, type: z.literal('Mailbox') })).optional(),
  })
  .describe('How to reach an organisation.');
export type ContactPoint = z.infer<typeof ContactPoint>;
