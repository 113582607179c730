import * as z from 'zod';
import { AlignmentTargetType } from '../enumerations.ts';
import { classOf, FilledText, Url } from '../primitives.ts';

/**
 * A link to a node of a framework, such as a skill of ESCO or a level of the EQF.
 *
 * @see Open Badges 3.0, appendix B.1.5.
 * @example
 * Alignment.parse({
 *   type: ['Alignment'],
 *   targetName: 'EQF level 6',
 *   targetUrl: 'http://data.europa.eu/snb/eqf/6',
 *   targetType: 'ext:EQF',
 * });
 */
export const Alignment = z
  .looseObject({
    type: classOf('Alignment'),
    targetName: FilledText,
    targetUrl: Url,
    targetCode: z.string().optional(),
    targetDescription: z.string().optional(),
    targetFramework: z.string().optional(),
    targetType: AlignmentTargetType.optional(),
  })
  .describe('A link to a node of a framework.');
export type Alignment = z.infer<typeof Alignment>;
