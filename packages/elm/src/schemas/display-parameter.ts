import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { individualDisplaySchema } from './individual-display.ts';

/**
 * How a viewer shows the credential: title, languages, and a picture of each page.
 *
 * @see European Learning Model 3.2, DisplayParameter.
 * @example
 * DisplayParameter.safeParse({ id: 'urn:epass:displayParameter:1', type: 'DisplayParameter' }).success; // false
 */
export const DisplayParameter = z
  .looseObject({
    id: Uri,
    type: z.literal('DisplayParameter'),
    title: LangString,
    description: LangString.optional(),
    language: z.array(conceptSchema).min(1),
    primaryLanguage: conceptSchema,
    individualDisplay: z.array(individualDisplaySchema).min(1),
  })
  .describe('How a viewer shows the credential.');
export type DisplayParameter = z.infer<typeof DisplayParameter>;

/** Type of the schema {@link DisplayParameter}, by which the declarations of other schemas name it. */
export interface DisplayParameterSchema
  extends z.ZodObject<typeof DisplayParameter.shape, z.core.$loose> {}

/**
 * {@link DisplayParameter} as a part of other schemas.
 *
 * @alias
 */
export const displayParameterSchema: DisplayParameterSchema = DisplayParameter;
