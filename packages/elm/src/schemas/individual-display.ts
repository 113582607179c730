import { Uri } from '@merkki/model';
import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { displayDetailSchema } from './display-detail.ts';

/**
 * The pages in one language.
 *
 * @see European Learning Model 3.2, IndividualDisplay.
 * @example
 * IndividualDisplay.safeParse({
 *   id: 'urn:epass:individualDisplay:1',
 *   type: 'IndividualDisplay',
 *   language: { id: 'http://publications.europa.eu/resource/authority/language/FIN', type: 'Concept' },
 *   displayDetail: [],
 * }).success; // false: no page
 */
export const IndividualDisplay = z
  .looseObject({
    id: Uri,
    type: z.literal('IndividualDisplay'),
    language: conceptSchema,
    displayDetail: z.array(displayDetailSchema).min(1),
  })
  .describe('The pages in one language.');
export type IndividualDisplay = z.infer<typeof IndividualDisplay>;

/** Type of the schema {@link IndividualDisplay}, by which the declarations of other schemas name it. */
export interface IndividualDisplaySchema
  extends z.ZodObject<typeof IndividualDisplay.shape, z.core.$loose> {}

/**
 * {@link IndividualDisplay} as a part of other schemas.
 *
 * @alias
 */
export const individualDisplaySchema: IndividualDisplaySchema = IndividualDisplay;
