import * as z from 'zod';
import { AwardingProcess } from './awarding-process.ts';
import { Concept } from './concept.ts';
import { Duration } from './duration.ts';
import { LearningActivitySpecification } from './learning-activity-specification.ts';
import { Location } from './location.ts';
import { Organisation } from './organisation.ts';
import { PeriodOfTime } from './period-of-time.ts';
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
    awardedBy: AwardingProcess,
    dcType: z.array(Concept).optional(),
    temporal: z.array(PeriodOfTime).optional(),
    location: z.array(Location).optional(),
    workload: Duration.optional(),
    directedBy: z.array(Organisation).optional(),
    specifiedBy: LearningActivitySpecification.optional(),
  })
  .describe('What this learner took part in.');
export type LearningActivity = z.infer<typeof LearningActivity>;
