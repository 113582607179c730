import { Uri } from '@merkki/model';
import * as z from 'zod';
import { mediaObjectSchema } from './media-object.ts';

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
    image: mediaObjectSchema,
    page: z.int().positive(),
  })
  .describe('One page of a display.');
export type DisplayDetail = z.infer<typeof DisplayDetail>;

/** Type of the schema {@link DisplayDetail}, by which the declarations of other schemas name it. */
export interface DisplayDetailSchema
  extends z.ZodObject<typeof DisplayDetail.shape, z.core.$loose> {}

/**
 * {@link DisplayDetail} as a part of other schemas.
 *
 * @alias
 */
export const displayDetailSchema: DisplayDetailSchema = DisplayDetail;
