import * as z from 'zod';
import { ImageUri } from '../primitives.ts';

/**
 * A picture: web address or data URI. A closed class.
 *
 * @see Open Badges 3.0, appendix B.1.15.
 * @example
 * Image.safeParse({ id: 'https://amk.example/badge.png', type: 'Image' }).success; // true
 */
export const Image = z
  .strictObject({
    id: ImageUri,
    type: z.literal('Image'),
    caption: z.string().optional(),
  })
  .describe('A picture.');
export type Image = z.infer<typeof Image>;
