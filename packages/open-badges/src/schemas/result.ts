import * as z from 'zod';
import { ResultStatusType } from '../enumerations.ts';
import { classOf, listOf, Uri } from '../primitives.ts';
import { Alignment } from './alignment.ts';

/**
 * A result that a recipient reached, by one of the achievement's result descriptions.
 *
 * @see Open Badges 3.0, appendix B.1.19.
 * @example
 * Result.parse({
 *   type: ['Result'],
 *   resultDescription: 'https://amk.example/mc/ai#a1',
 *   value: '4',
 * });
 */
export const Result = z
  .looseObject({
    type: classOf('Result'),
    resultDescription: Uri.optional(),
    achievedLevel: Uri.optional(),
    status: ResultStatusType.optional(),
    value: z.string().optional(),
    alignment: listOf(Alignment).optional(),
  })
  .describe('A result that a recipient reached.');
export type Result = z.infer<typeof Result>;
