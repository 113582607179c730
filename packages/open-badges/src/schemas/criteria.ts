import * as z from 'zod';
import { always, FilledText, Uri } from '../primitives.ts';

/**
 * What one must do to earn the achievement: a page, a text in Markdown, or both.
 *
 * @see Open Badges 3.0, appendix B.1.7; the standard says that one of the two should be there, and
 * its public validator refuses a badge with neither.
 * @example
 * Criteria.safeParse({}).success; // false
 */
export const Criteria = z
  .looseObject({ id: Uri.optional(), narrative: FilledText.optional() })
  .refine(isNotEmpty, { params: { code: 'achievement.criteria-empty' }, when: always })
  .describe('What one must do; id or narrative is required.');
export type Criteria = z.infer<typeof Criteria>;

function isNotEmpty(criteria: unknown): boolean {
  return (
    typeof criteria !== 'object' || criteria === null || 'id' in criteria || 'narrative' in criteria
  );
}
