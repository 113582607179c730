import * as z from 'zod';
import { classOf, FilledText, listOf, Uri } from '../primitives.ts';
import { Alignment } from './alignment.ts';

/**
 * One level of a rubric criterion.
 *
 * @see Open Badges 3.0, appendix B.1.21.
 * @example
 * RubricCriterionLevel.parse({
 *   id: 'urn:uuid:d05a0867-d0ad-4b03-bdb5-28fb5d2aab7a',
 *   type: ['RubricCriterionLevel'],
 *   name: 'Mastery',
 * });
 */
export const RubricCriterionLevel = z
  .looseObject({
    id: Uri,
    type: classOf('RubricCriterionLevel'),
    name: FilledText,
    description: z.string().optional(),
    level: z.string().optional(),
    points: z.string().optional(),
    alignment: listOf(Alignment).optional(),
  })
  .describe('One level of a rubric criterion.');
export type RubricCriterionLevel = z.infer<typeof RubricCriterionLevel>;
