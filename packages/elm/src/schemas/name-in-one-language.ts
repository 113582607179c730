import { Bcp47 } from '@merkki/core';
import * as z from 'zod';

/**
 * A person's name: a language map with exactly one language, as the profile allows one value.
 *
 * @see European Learning Model 3.2, Person: givenName, familyName, fullName (0..1).
 * @example
 * NameInOneLanguage.safeParse({ fi: 'Aino', en: 'Aino' }).success; // false
 */
export const NameInOneLanguage = z
  .record(Bcp47, z.string().min(1))
  .refine((names) => Object.keys(names).length === 1)
  .describe('A name in one language.');
export type NameInOneLanguage = z.infer<typeof NameInOneLanguage>;
