import * as z from 'zod';
import { classOf, PersonUri } from '../primitives.ts';

/**
 * What is endorsed, and the endorser's comment in Markdown.
 *
 * @see Open Badges 3.0, appendix B.1.10.
 * @example
 * EndorsementSubject.parse({ id: 'https://amk.example', type: ['EndorsementSubject'] });
 */
export const EndorsementSubject = z
  .looseObject({
    id: PersonUri,
    type: classOf('EndorsementSubject'),
    endorsementComment: z.string().optional(),
  })
  .describe('What is endorsed.');
export type EndorsementSubject = z.infer<typeof EndorsementSubject>;
