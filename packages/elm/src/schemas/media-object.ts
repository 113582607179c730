import { Uri } from '@merkki/model';
import * as z from 'zod';
import { conceptSchema } from './concept.ts';

/**
 * An embedded file: content in base64, its type and its encoding.
 *
 * @see European Learning Model 3.2, MediaObject.
 * @example
 * MediaObject.safeParse({ id: 'urn:epass:mediaObject:1', type: 'MediaObject' }).success; // false
 */
export const MediaObject = z
  .looseObject({
    id: Uri,
    type: z.literal('MediaObject'),
    content: z.string().min(1),
    contentType: conceptSchema,
    contentEncoding: conceptSchema,
  })
  .describe('An embedded file.');
export type MediaObject = z.infer<typeof MediaObject>;

/** Type of the schema {@link MediaObject}, by which the declarations of other schemas name it. */
export interface MediaObjectSchema extends z.ZodObject<typeof MediaObject.shape, z.core.$loose> {}

/**
 * {@link MediaObject} as a part of other schemas.
 *
 * @alias
 */
export const mediaObjectSchema: MediaObjectSchema = MediaObject;
