import { Uri } from '@merkki/model';
import * as z from 'zod';
import { MediaObject } from './media-object.ts';

/**
 * One page of a display, counted from 1.
 *
 * @see European Learning Model 3.2, DisplayDetail.
 * @example
 * DisplayDetail.safeParse({ id: 'urn:epass:displayDetail:1', type: 'DisplayDetail', page: 0 }).success; // false
 */
export const DisplayDetail = z
  .looseObject({
    id: Uri,
    type: z.literal('DisplayDetail'),
    image: MediaObject,
    page: z.int().positive(),
  })
  .describe('One page of a display.');
export type DisplayDetail = z.infer<typeof DisplayDetail>;
