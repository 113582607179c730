import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { Concept } from './concept.ts';
import { LearningAchievement } from './learning-achievement.ts';
import { LegalIdentifier } from './legal-identifier.ts';
import { NameInOneLanguage } from './name-in-one-language.ts';

/**
 * The learner. Names stand in one language only; `dateOfBirth` needs a time.
 *
 * @see European Learning Model 3.2, Person.
 * @example
 * Person.safeParse({ id: 'urn:epass:person:1', type: 'Person', hasClaim: [] }).success; // false
 */
export const Person = z
  .looseObject({
    id: Uri,
    type: z.literal('Person'),
    givenName: NameInOneLanguage.optional(),
    familyName: NameInOneLanguage.optional(),
    fullName: NameInOneLanguage.optional(),
    dateOfBirth: Instant.optional(),
    identifier: z.array(AnyIdentifier).optional(),
    nationalID: LegalIdentifier.optional(),
    citizenshipCountry: z.array(Concept).optional(),
    hasClaim: z.array(LearningAchievement).min(1),
  })
  .describe('The learner.');
export type Person = z.infer<typeof Person>;
