import { createVerifier } from './create-verifier.ts';
import type { VerificationReport } from './report.ts';
import type { VerifyOptions } from './verify-options.ts';

/**
 * Verifies a credential in any form that it knows: an Open Badge 3.0 as JSON with embedded proofs, as
 * VC-JWT, or baked into PNG or SVG; a European Learning Model credential with its seal, with an
 * embedded proof or without; an SD-JWT VC; a presentation; a status list, an endorsement or a learner
 * record by itself. Every check is listed; it never stops at the first failure, and never touches the
 * network by itself.
 *
 * @param input - The text or the bytes, as they are.
 * @returns A report; bad input never throws.
 * @throws `InvalidArgumentError` `verify.clock` for a moment or skew that cannot be used,
 * `trust.anchor-invalid` for a trusted certificate that cannot be read.
 * @see Open Badges 3.0, section 9.1.
 * @example
 * const report = await verify('{}', { now: '2026-11-24T10:00:00Z' });
 * report.verdict; // 'invalid'
 */
export async function verify(
  input: string | Uint8Array,
  options: VerifyOptions,
): Promise<VerificationReport> {
  return createVerifier(options).verify(input, options);
}
