import * as z from 'zod';
import { always, classOf, Instant, listOf, PersonUri } from '../primitives.ts';
import { Achievement } from './achievement.ts';
import { checkResults } from './check-results.ts';
import { IdentityObject } from './identity-object.ts';
import { Image } from './image.ts';
import { Profile } from './profile.ts';
import { Result } from './result.ts';

/**
 * Who earned what, with which results. `id` or `identifier` is required; a result belongs to one of
 * the achievement's result descriptions.
 *
 * @see Open Badges 3.0, appendix B.1.3.
 * @example
 * AchievementSubject.safeParse({ type: ['AchievementSubject'] }).success; // false
 */
export const AchievementSubject = z
  .looseObject({
    id: PersonUri.optional(),
    type: classOf('AchievementSubject', 'subject.type'),
    achievement: Achievement,
    activityStartDate: Instant.optional(),
    activityEndDate: Instant.optional(),
    creditsEarned: z.number().optional(),
    identifier: listOf(IdentityObject).optional(),
    image: Image.optional(),
    licenseNumber: z.string().optional(),
    narrative: z.string().optional(),
    result: listOf(Result).optional(),
    role: z.string().optional(),
    source: Profile.optional(),
    term: z.string().optional(),
  })
  .refine(isIdentified, { params: { code: 'subject.unidentified' }, when: always })
  .check(z.superRefine(checkResults, { when: always }))
  .describe('Who earned what; id or identifier is required.');
export type AchievementSubject = z.infer<typeof AchievementSubject>;

function isIdentified(subject: unknown): boolean {
  return (
    typeof subject !== 'object' || subject === null || 'id' in subject || 'identifier' in subject
  );
}
