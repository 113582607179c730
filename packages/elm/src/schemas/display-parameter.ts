import { LangString } from '@merkki/core';
import { Uri } from '@merkki/model';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { IndividualDisplay } from './individual-display.ts';

/**
 * How a viewer shows the credential: title, languages, and a picture of each page.
 *
 * @see European Learning Model 3.2, DisplayParameter.
 * @example
 * DisplayParameter.safeParse({ id: 'urn:epass:displayParameter:1', type: 'DisplayParameter' }).success; // false
 */
export const DisplayParameter = z
  .looseObject({
    id: Uri,
    type: z.literal('DisplayParameter'),
    title: LangString,
    description: LangString.optional(),
    language: z.array(Concept).min(1),
    primaryLanguage: Concept,
    individualDisplay: z.array(IndividualDisplay).min(1),
  })
  .describe('How a viewer shows the credential.');
export type DisplayParameter = z.infer<typeof DisplayParameter>;
