import * as z from 'zod';
import { Uri } from '../primitives.ts';

/**
 * Terms under which the credential was issued.
 *
 * @see Open Badges 3.0, appendix B.2.9.
 * @example
 * TermsOfUse.parse({ type: 'IssuerPolicy', id: 'https://amk.example/terms' });
 */
export const TermsOfUse = z
  .looseObject({ id: Uri.optional(), type: z.string().min(1) })
  .describe('Terms of use.');
export type TermsOfUse = z.infer<typeof TermsOfUse>;
