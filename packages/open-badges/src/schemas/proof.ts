import * as z from 'zod';
import { Instant, Uri } from '../primitives.ts';

/**
 * A proof that stands inside the credential.
 *
 * @see Open Badges 3.0, appendix B.2.7; Verifiable Credential Data Integrity 1.0, section 2.1.
 * @example
 * Proof.safeParse({ type: 'DataIntegrityProof', created: 'yesterday' }).success; // false
 */
export const Proof = z
  .looseObject({
    type: z.string().min(1),
    created: Instant.optional(),
    cryptosuite: z.string().optional(),
    challenge: z.string().optional(),
    domain: z.string().optional(),
    nonce: z.string().optional(),
    proofPurpose: z.string().optional(),
    proofValue: z.string().optional(),
    verificationMethod: Uri.optional(),
  })
  .describe('A proof inside the credential.');
export type Proof = z.infer<typeof Proof>;
