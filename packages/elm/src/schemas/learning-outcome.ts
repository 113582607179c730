import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { conceptSchema } from './concept.ts';
import { noteSchema } from './note.ts';

/**
 * One learning outcome. `relatedESCOSkill` takes concepts of the scheme
 * `http://data.europa.eu/esco/concept-scheme/skills` only; other skills are `relatedSkill`.
 *
 * @see European Learning Model 3.2, LearningOutcome.
 * @example
 * LearningOutcome.parse({
 *   id: 'urn:epass:learningOutcome:1',
 *   type: 'LearningOutcome',
 *   title: { en: 'Designs a trial.' },
 * });
 */
export const LearningOutcome = z
  .looseObject({
    id: Uri,
    type: z.literal('LearningOutcome'),
    title: LangString,
    identifier: z.array(AnyIdentifier).optional(),
    dcType: conceptSchema.optional(),
    reusabilityLevel: conceptSchema.optional(),
    relatedSkill: z.array(conceptSchema).optional(),
    relatedESCOSkill: z.array(conceptSchema).optional(),
    additionalNote: z.array(noteSchema).optional(),
  })
  .describe('One learning outcome.');
export type LearningOutcome = z.infer<typeof LearningOutcome>;

/** Type of the schema {@link LearningOutcome}, by which the declarations of other schemas name it. */
export interface LearningOutcomeSchema
  extends z.ZodObject<typeof LearningOutcome.shape, z.core.$loose> {}

/**
 * {@link LearningOutcome} as a part of other schemas.
 *
 * @alias
 */
export const learningOutcomeSchema: LearningOutcomeSchema = LearningOutcome;
