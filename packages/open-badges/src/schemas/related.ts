import * as z from 'zod';
import { classOf, LanguageCode, Uri } from '../primitives.ts';

/**
 * Another edition of the same achievement: in another language, or an older version.
 *
 * @see Open Badges 3.0, appendix B.1.18.
 * @example
 * Related.parse({ id: 'https://amk.example/mc/ai/sv', type: ['Related'], inLanguage: 'sv' });
 */
export const Related = z
  .looseObject({
    id: Uri,
    type: classOf('Related'),
    inLanguage: LanguageCode.optional(),
    version: z.string().optional(),
  })
  .describe('Another edition of the same achievement.');
export type Related = z.infer<typeof Related>;
