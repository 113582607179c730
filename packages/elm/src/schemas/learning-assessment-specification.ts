import * as z from 'zod';
import { Concept } from './concept.ts';
import { GradingScheme } from './grading-scheme.ts';
import { specificationMembers } from './specification-members.ts';

/**
 * How something is assessed. `dcType` is the type of assessment (list `assessment`), `mode` how it
 * is held (list `learning-assessment`, in spite of its name).
 *
 * @see European Learning Model 3.2, LearningAssessmentSpecification.
 * @example
 * LearningAssessmentSpecification.parse({
 *   id: 'urn:epass:learningAssessmentSpec:1',
 *   type: 'LearningAssessmentSpecification',
 *   title: { en: 'Trial and its report' },
 * });
 */
export const LearningAssessmentSpecification = z
  .looseObject({
    ...specificationMembers,
    type: z.literal('LearningAssessmentSpecification'),
    dcType: Concept.optional(),
    mode: z.array(Concept).optional(),
    language: z.array(Concept).optional(),
    gradingScheme: GradingScheme.optional(),
  })
  .describe('How something is assessed.');
export type LearningAssessmentSpecification = z.infer<typeof LearningAssessmentSpecification>;
