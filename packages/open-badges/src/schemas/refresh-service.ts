import * as z from 'zod';
import { Uri } from '../primitives.ts';

/**
 * Where a newer edition of the credential is found.
 *
 * @see Open Badges 3.0, appendix B.2.8.
 * @example
 * RefreshService.parse({ id: 'https://amk.example/refresh/17', type: '1EdTechCredentialRefresh' });
 */
export const RefreshService = z
  .looseObject({ id: Uri, type: z.string().min(1) })
  .describe('Where a newer edition is found.');
export type RefreshService = z.infer<typeof RefreshService>;
