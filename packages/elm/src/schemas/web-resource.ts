import { LangString } from '@merkki/core';
import { Uri, WebAddress } from '@merkki/model';
import * as z from 'zod';

/**
 * A web page.
 *
 * @see European Learning Model 3.2, WebResource.
 * @example
 * WebResource.parse({
 *   id: 'urn:epass:webResource:1',
 *   type: 'WebResource',
 *   contentURL: 'https://amk.example/',
 * });
 */
export const WebResource = z
  .looseObject({
    id: Uri,
    type: z.literal('WebResource'),
    contentURL: WebAddress,
    title: LangString.optional(),
  })
  .describe('A web page.');
export type WebResource = z.infer<typeof WebResource>;

/** Type of the schema {@link WebResource}, by which the declarations of other schemas name it. */
export interface WebResourceSchema extends z.ZodObject<typeof WebResource.shape, z.core.$loose> {}

/**
 * {@link WebResource} as a part of other schemas.
 *
 * @alias
 */
export const webResourceSchema: WebResourceSchema = WebResource;
