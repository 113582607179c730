import { Bcp47 } from '@merkki/core';
import * as z from 'zod';

/**
 * Texts by language where one language may have several: `{ "fi": "a" }` or `{ "fi": ["a", "b"] }`.
 * Where only one is allowed, the schemas use `LangString` of `@merkki/core`.
 *
 * @see JSON-LD 1.1, section 4.6.2 (language maps).
 * @example
 * LanguageMap.parse({ en: ['artificial intelligence', 'small companies'] });
 */
export const LanguageMap = z
  .record(Bcp47, z.union([z.string(), z.array(z.string()).min(1)]))
  .describe('Language tag → text or texts.');
export type LanguageMap = z.infer<typeof LanguageMap>;
