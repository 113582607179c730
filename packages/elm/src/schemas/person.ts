import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { conceptSchema } from './concept.ts';
import { learningAchievementSchema } from './learning-achievement.ts';
import { legalIdentifierSchema } from './legal-identifier.ts';
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
    nationalID: legalIdentifierSchema.optional(),
    citizenshipCountry: z.array(conceptSchema).optional(),
    hasClaim: z.array(learningAchievementSchema).min(1),
  })
  .describe('The learner.');
export type Person = z.infer<typeof Person>;

/** Type of the schema {@link Person}, by which the declarations of other schemas name it. */
export interface PersonSchema extends z.ZodObject<typeof Person.shape, z.core.$loose> {}

/**
 * {@link Person} as a part of other schemas.
 *
 * @alias
 */
export const personSchema: PersonSchema = Person;
