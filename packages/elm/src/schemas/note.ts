import { Uri } from '@merkki/model';
import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { LanguageMap } from './language-map.ts';

/**
 * A text; `subject` says what it is about.
 *
 * @see European Learning Model 3.2, Note.
 * @example
 * Note.parse({ id: 'urn:epass:note:1', type: 'Note', noteLiteral: { en: 'Passed' } });
 */
export const Note = z
  .looseObject({
    id: Uri,
    type: z.literal('Note'),
    noteLiteral: LanguageMap,
    subject: conceptSchema.optional(),
  })
  .describe('A text.');
export type Note = z.infer<typeof Note>;

/** Type of the schema {@link Note}, by which the declarations of other schemas name it. */
export interface NoteSchema extends z.ZodObject<typeof Note.shape, z.core.$loose> {}

/**
 * {@link Note} as a part of other schemas.
 *
 * @alias
 */
export const noteSchema: NoteSchema = Note;
