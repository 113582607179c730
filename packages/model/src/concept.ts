import { isJsonObject, LangString } from '@merkki/core';
import * as z from 'zod';
import { Uri } from './primitives.ts';

/**
 * A value of a code list: its URI where a list has it, else a label of one's own.
 *
 * @see SKOS; European Learning Model 3.2, Concept.
 * @example
 * Concept.safeParse({ id: 'http://data.europa.eu/snb/assessment/795dac4096' }).success; // true
 */
export const Concept = z
  .strictObject({
    id: Uri.optional().describe('URI of the value.'),
    scheme: Uri.optional().describe('URI of the list.'),
    notation: z.string().min(1).optional().describe('Short code.'),
    prefLabel: LangString.optional().describe('Label by language.'),
  })
  .refine((concept) => concept.id !== undefined || concept.prefLabel !== undefined, {
    params: { code: 'mc.concept-empty' },
    when: ({ value }) => isJsonObject(value), // also beside members that are unknown or malformed
  })
  .describe('A value of a code list; id or prefLabel is required.');
export type Concept = z.infer<typeof Concept>;
