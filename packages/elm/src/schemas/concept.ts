import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';

/**
 * A value of a code list. `inScheme` stands as one object, not a list: the profiles look at it, and
 * the Commission's own software reads one.
 *
 * @see SKOS; European Learning Model 3.2, Concept.
 * @example
 * Concept.parse({
 *   id: 'http://data.europa.eu/snb/eqf/6',
 *   type: 'Concept',
 *   inScheme: { id: 'http://data.europa.eu/snb/eqf/25831c2', type: 'ConceptScheme' },
 *   prefLabel: { en: 'Level 6' },
 * });
 */
export const Concept = z
  .looseObject({
    id: Uri,
    type: z.literal('Concept'),
    prefLabel: LangString.optional(),
    notation: z.string().optional(),
    inScheme: z.looseObject({ id: Uri, type: z.literal('ConceptScheme') }).optional(),
  })
  .describe('A value of a code list.');
export type Concept = z.infer<typeof Concept>;

/** Type of the schema {@link Concept}, by which the declarations of other schemas name it. */
export interface ConceptSchema extends z.ZodObject<typeof Concept.shape, z.core.$loose> {}

/**
 * {@link Concept} as a part of other schemas.
 *
 * @alias
 */
export const conceptSchema: ConceptSchema = Concept;
