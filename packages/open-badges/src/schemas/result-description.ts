import * as z from 'zod';
import { ResultType } from '../enumerations.ts';
import { classOf, FilledText, listOf, Uri } from '../primitives.ts';
import { Alignment } from './alignment.ts';
import { RubricCriterionLevel } from './rubric-criterion-level.ts';

/**
 * A kind of result that an achievement can bring. `allowedValue` and `rubricCriterionLevel` run from
 * low to high.
 *
 * @see Open Badges 3.0, appendix B.1.20.
 * @example
 * ResultDescription.parse({
 *   id: 'https://amk.example/mc/ai#a1',
 *   type: ['ResultDescription'],
 *   name: 'Project work',
 *   resultType: 'Result',
 *   allowedValue: ['0', '1', '2', '3', '4', '5'],
 *   requiredValue: '1',
 * });
 */
export const ResultDescription = z
  .looseObject({
    id: Uri,
    type: classOf('ResultDescription'),
    name: FilledText,
    resultType: ResultType,
    allowedValue: listOf(z.string()).optional(),
    requiredLevel: Uri.optional(),
    requiredValue: z.string().optional(),
    rubricCriterionLevel: listOf(RubricCriterionLevel).optional(),
    valueMax: z.string().optional(),
    valueMin: z.string().optional(),
    alignment: listOf(Alignment).optional(),
  })
  .describe('A kind of result.');
export type ResultDescription = z.infer<typeof ResultDescription>;
