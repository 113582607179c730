import { Instant } from '@merkki/model';
import * as z from 'zod';
import { awardingProcessSchema } from './awarding-process.ts';
import { conceptSchema } from './concept.ts';
import { learningAssessmentSpecificationSchema } from './learning-assessment-specification.ts';
import { noteSchema } from './note.ts';
import { organisationSchema } from './organisation.ts';
import { claimMembers } from './specification-members.ts';

/**
 * One assessment of this learner; a grade is required, in words where there is none.
 *
 * @see European Learning Model 3.2, LearningAssessment.
 * @example
 * LearningAssessment.safeParse({
 *   id: 'urn:epass:learningAssessment:1',
 *   type: 'LearningAssessment',
 *   title: { en: 'Trial and its report' },
 * }).success; // false: no grade, no awarding process
 */
export const LearningAssessment = z
  .looseObject({
    ...claimMembers,
    type: z.literal('LearningAssessment'),
    awardedBy: awardingProcessSchema,
    grade: noteSchema,
    dcType: z.array(conceptSchema).optional(),
    dateIssued: Instant.optional(),
    idVerification: conceptSchema.optional(),
    gradeStatus: conceptSchema.optional(),
    assessedBy: z.array(organisationSchema).optional(),
    specifiedBy: learningAssessmentSpecificationSchema.optional(),
  })
  .describe('One assessment of this learner.');
export type LearningAssessment = z.infer<typeof LearningAssessment>;

/** Type of the schema {@link LearningAssessment}, by which the declarations of other schemas name it. */
export interface LearningAssessmentSchema
  extends z.ZodObject<typeof LearningAssessment.shape, z.core.$loose> {}

/**
 * {@link LearningAssessment} as a part of other schemas.
 *
 * @alias
 */
export const learningAssessmentSchema: LearningAssessmentSchema = LearningAssessment;
