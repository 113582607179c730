import * as z from 'zod';
import { AwardingOpportunity } from './awarding-opportunity.ts';
import { Concept } from './concept.ts';
import { CreditPoint } from './credit-point.ts';
import { Duration } from './duration.ts';
import { LearningActivitySpecification } from './learning-activity-specification.ts';
import { LearningAssessmentSpecification } from './learning-assessment-specification.ts';
import { LearningOutcome } from './learning-outcome.ts';
import { Note } from './note.ts';
import { specificationMembers } from './specification-members.ts';

/** Members that LearningAchievementSpecification and Qualification share. */
export const achievementSpecificationMembers = {
  ...specificationMembers,
  dcType: z.array(Concept).optional(),
  learningOutcome: z.array(LearningOutcome).optional(),
  learningOutcomeSummary: Note.optional(),
  creditPoint: z.array(CreditPoint).optional(),
  volumeOfLearning: Duration.optional(),
  mode: z.array(Concept).optional(),
  learningSetting: Concept.optional(),
  language: z.array(Concept).optional(),
  thematicArea: z.array(Concept).optional(),
  educationSubject: z.array(Concept).optional(),
  educationLevel: z.array(Concept).optional(),
  targetGroup: z.array(Concept).optional(),
  entryRequirement: Note.optional(),
  provenBy: z.array(LearningAssessmentSpecification).optional(),
  influencedBy: z.array(LearningActivitySpecification).optional(),
  awardingOpportunity: z.array(AwardingOpportunity).optional(),
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
