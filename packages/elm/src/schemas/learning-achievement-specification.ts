import * as z from 'zod';
import { awardingOpportunitySchema } from './awarding-opportunity.ts';
import { conceptSchema } from './concept.ts';
import { creditPointSchema } from './credit-point.ts';
import { Duration } from './duration.ts';
import { learningActivitySpecificationSchema } from './learning-activity-specification.ts';
import { learningAssessmentSpecificationSchema } from './learning-assessment-specification.ts';
import { learningOutcomeSchema } from './learning-outcome.ts';
import { noteSchema } from './note.ts';
import { specificationMembers } from './specification-members.ts';

/** Members that LearningAchievementSpecification and Qualification share. */
export const achievementSpecificationMembers = {
  ...specificationMembers,
  dcType: z.array(conceptSchema).optional(),
  learningOutcome: z.array(learningOutcomeSchema).optional(),
  learningOutcomeSummary: noteSchema.optional(),
  creditPoint: z.array(creditPointSchema).optional(),
  volumeOfLearning: Duration.optional(),
  mode: z.array(conceptSchema).optional(),
  learningSetting: conceptSchema.optional(),
  language: z.array(conceptSchema).optional(),
  thematicArea: z.array(conceptSchema).optional(),
  educationSubject: z.array(conceptSchema).optional(),
  educationLevel: z.array(conceptSchema).optional(),
  targetGroup: z.array(conceptSchema).optional(),
  entryRequirement: noteSchema.optional(),
  provenBy: z.array(learningAssessmentSpecificationSchema).optional(),
  influencedBy: z.array(learningActivitySpecificationSchema).optional(),
  awardingOpportunity: z.array(awardingOpportunitySchema).optional(),
} as const;

/**
 * What an achievement consists of. It has no level and no accreditation: a micro-credential that has
 * them needs the subclass `Qualification`.
 *
 * @see European Learning Model 3.2, LearningAchievementSpecification.
 * @example
 * LearningAchievementSpecification.parse({
 *   id: 'urn:epass:learningAchievementSpec:1',
 *   type: 'LearningAchievementSpecification',
 *   title: { en: 'Community energy workshops' },
 *   volumeOfLearning: 'PT27H',
 * });
 */
export const LearningAchievementSpecification = z
  .looseObject({
    ...achievementSpecificationMembers,
    type: z.literal('LearningAchievementSpecification'),
  })
  .describe('What an achievement consists of.');
export type LearningAchievementSpecification = z.infer<typeof LearningAchievementSpecification>;

/** Type of the schema {@link LearningAchievementSpecification}, by which the declarations of other schemas name it. */
export interface LearningAchievementSpecificationSchema
  extends z.ZodObject<typeof LearningAchievementSpecification.shape, z.core.$loose> {}

/**
 * {@link LearningAchievementSpecification} as a part of other schemas.
 *
 * @alias
 */
export const learningAchievementSpecificationSchema: LearningAchievementSpecificationSchema =
  LearningAchievementSpecification;
