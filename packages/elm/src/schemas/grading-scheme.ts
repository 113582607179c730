import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { webResourceSchema } from './web-resource.ts';

/**
 * A grading scale; its values have no place but the description.
 *
 * @see European Learning Model 3.2, GradingScheme.
 * @example
 * GradingScheme.parse({
 *   id: 'urn:epass:gradingScheme:1',
 *   type: 'GradingScheme',
 *   title: { en: 'Scale 0–5' },
 * });
 */
export const GradingScheme = z
  .looseObject({
    id: Uri,
    type: z.literal('GradingScheme'),
    title: LangString,
    description: LangString.optional(),
    supplementaryDocument: z.array(webResourceSchema).optional(),
  })
  .describe('A grading scale.');
export type GradingScheme = z.infer<typeof GradingScheme>;

/** Type of the schema {@link GradingScheme}, by which the declarations of other schemas name it. */
export interface GradingSchemeSchema
  extends z.ZodObject<typeof GradingScheme.shape, z.core.$loose> {}

/**
 * {@link GradingScheme} as a part of other schemas.
 *
 * @alias
 */
export const gradingSchemeSchema: GradingSchemeSchema = GradingScheme;
