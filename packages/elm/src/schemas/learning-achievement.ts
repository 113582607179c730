import * as z from 'zod';
import { AwardingProcess } from './awarding-process.ts';
import { Concept } from './concept.ts';
import { CreditPoint } from './credit-point.ts';
import { LearningAchievementSpecification } from './learning-achievement-specification.ts';
import { LearningActivity } from './learning-activity.ts';
import { LearningAssessment } from './learning-assessment.ts';
import { Qualification } from './qualification.ts';
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
    awardedBy: AwardingProcess,
    dcType: z.array(Concept).optional(),
    creditReceived: z.array(CreditPoint).optional(),
    provenBy: z.array(LearningAssessment).optional(),
    influencedBy: z.array(LearningActivity).optional(),
    specifiedBy: z
      .discriminatedUnion('type', [Qualification, LearningAchievementSpecification])
      .optional(),
  })
  .describe('What this learner achieved.');
export type LearningAchievement = z.infer<typeof LearningAchievement>;
