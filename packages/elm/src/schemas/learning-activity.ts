import * as z from 'zod';
import { awardingProcessSchema } from './awarding-process.ts';
import { conceptSchema } from './concept.ts';
import { Duration } from './duration.ts';
import { learningActivitySpecificationSchema } from './learning-activity-specification.ts';
import { locationSchema } from './location.ts';
import { organisationSchema } from './organisation.ts';
import { periodOfTimeSchema } from './period-of-time.ts';
import { claimMembers } from './specification-members.ts';

/**
 * What this learner took part in.
 *
 * @see European Learning Model 3.2, LearningActivity.
 * @example
 * LearningActivity.safeParse({ id: 'urn:epass:activity:1', type: 'LearningActivity' }).success; // false
 */
export const LearningActivity = z
  .looseObject({
    ...claimMembers,
    type: z.literal('LearningActivity'),
    awardedBy: awardingProcessSchema,
    dcType: z.array(conceptSchema).optional(),
    temporal: z.array(periodOfTimeSchema).optional(),
    location: z.array(locationSchema).optional(),
    workload: Duration.optional(),
    directedBy: z.array(organisationSchema).optional(),
    specifiedBy: learningActivitySpecificationSchema.optional(),
  })
  .describe('What this learner took part in.');
export type LearningActivity = z.infer<typeof LearningActivity>;

/** Type of the schema {@link LearningActivity}, by which the declarations of other schemas name it. */
export interface LearningActivitySchema
  extends z.ZodObject<typeof LearningActivity.shape, z.core.$loose> {}

/**
 * {@link LearningActivity} as a part of other schemas.
 *
 * @alias
 */
export const learningActivitySchema: LearningActivitySchema = LearningActivity;
