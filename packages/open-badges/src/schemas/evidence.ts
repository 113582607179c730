import * as z from 'zod';
import { classOf, EvidenceUri } from '../primitives.ts';

/**
 * Work that the recipient did to earn the achievement.
 *
 * @see Open Badges 3.0, appendix B.1.11.
 * @example
 * Evidence.parse({ type: ['Evidence'], id: 'https://amk.example/portfolio/17', genre: 'Report' });
 */
export const Evidence = z
  .looseObject({
    id: EvidenceUri.optional(),
    type: classOf('Evidence'),
    narrative: z.string().optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    genre: z.string().optional(),
    audience: z.string().optional(),
  })
  .describe('Work that the recipient did.');
export type Evidence = z.infer<typeof Evidence>;
