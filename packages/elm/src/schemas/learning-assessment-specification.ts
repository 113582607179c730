import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { gradingSchemeSchema } from './grading-scheme.ts';
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
    dcType: conceptSchema.optional(),
    mode: z.array(conceptSchema).optional(),
    language: z.array(conceptSchema).optional(),
    gradingScheme: gradingSchemeSchema.optional(),
  })
  .describe('How something is assessed.');
export type LearningAssessmentSpecification = z.infer<typeof LearningAssessmentSpecification>;

/** Type of the schema {@link LearningAssessmentSpecification}, by which the declarations of other schemas name it. */
export interface LearningAssessmentSpecificationSchema
  extends z.ZodObject<typeof LearningAssessmentSpecification.shape, z.core.$loose> {}

/**
 * {@link LearningAssessmentSpecification} as a part of other schemas.
 *
 * @alias
 */
export const learningAssessmentSpecificationSchema: LearningAssessmentSpecificationSchema =
  LearningAssessmentSpecification;
