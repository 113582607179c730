import * as z from 'zod';
import { Uri } from '../primitives.ts';

/**
 * Where the state of the credential is found.
 *
 * @see Open Badges 3.0, appendix B.2.3; Bitstring Status List 1.0, section 2.1.
 * @example
 * CredentialStatus.parse({
 *   type: 'BitstringStatusListEntry',
 *   statusPurpose: 'revocation',
 *   statusListIndex: '94567',
 *   statusListCredential: 'https://amk.example/status/1',
 * });
 */
export const CredentialStatus = z
  .looseObject({ id: Uri.optional(), type: z.string().min(1) })
  .describe('Where the state of the credential is found.');
export type CredentialStatus = z.infer<typeof CredentialStatus>;
