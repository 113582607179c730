import * as z from 'zod';
import { awardingProcessSchema } from './awarding-process.ts';
import { conceptSchema } from './concept.ts';
import { creditPointSchema } from './credit-point.ts';
import { learningAchievementSpecificationSchema } from './learning-achievement-specification.ts';
import { learningActivitySchema } from './learning-activity.ts';
import { learningAssessmentSchema } from './learning-assessment.ts';
import { qualificationSchema } from './qualification.ts';
import { claimMembers } from './specification-members.ts';

/**
 * What this learner achieved: the micro-credential as a claim about a person.
 *
 * @see European Learning Model 3.2, LearningAchievement.
 * @example
 * LearningAchievement.safeParse({
 *   id: 'urn:epass:learningAchievement:1',
 *   type: 'LearningAchievement',
 *   title: { en: 'Generative AI for small companies' },
 * }).success; // false: no awarding process
 */
export const LearningAchievement = z
  .looseObject({
    ...claimMembers,
    type: z.literal('LearningAchievement'),
    awardedBy: awardingProcessSchema,
    dcType: z.array(conceptSchema).optional(),
    creditReceived: z.array(creditPointSchema).optional(),
    provenBy: z.array(learningAssessmentSchema).optional(),
    influencedBy: z.array(learningActivitySchema).optional(),
    specifiedBy: z
      .discriminatedUnion('type', [qualificationSchema, learningAchievementSpecificationSchema])
      .optional(),
  })
  .describe('What this learner achieved.');
export type LearningAchievement = z.infer<typeof LearningAchievement>;

/** Type of the schema {@link LearningAchievement}, by which the declarations of other schemas name it. */
export interface LearningAchievementSchema
  extends z.ZodObject<typeof LearningAchievement.shape, z.core.$loose> {}

/**
 * {@link LearningAchievement} as a part of other schemas.
 *
 * @alias
 */
export const learningAchievementSchema: LearningAchievementSchema = LearningAchievement;
