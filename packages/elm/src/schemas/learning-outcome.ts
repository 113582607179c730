import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { Concept } from './concept.ts';
import { Note } from './note.ts';

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
    dcType: Concept.optional(),
    reusabilityLevel: Concept.optional(),
    relatedSkill: z.array(Concept).optional(),
    relatedESCOSkill: z.array(Concept).optional(),
    additionalNote: z.array(Note).optional(),
  })
  .describe('One learning outcome.');
export type LearningOutcome = z.infer<typeof LearningOutcome>;
