import { Uri } from '@merkki/model';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { DisplayDetail } from './display-detail.ts';

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
    language: Concept,
    displayDetail: z.array(DisplayDetail).min(1),
  })
  .describe('The pages in one language.');
export type IndividualDisplay = z.infer<typeof IndividualDisplay>;
