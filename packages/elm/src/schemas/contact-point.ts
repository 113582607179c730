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

/** Type of the schema {@link ContactPoint}, by which the declarations of other schemas name it. */
export interface ContactPointSchema extends z.ZodObject<typeof ContactPoint.shape, z.core.$loose> {}

/**
 * {@link ContactPoint} as a part of other schemas.
 *
 * @alias
 */
export const contactPointSchema: ContactPointSchema = ContactPoint;
