import { rememberAnswers } from './remember-answers.ts';
import type { VerificationReport } from './report.ts';
import { resolveOptions } from './resolved-options.ts';
import { verifyInput } from './verify-input.ts';
import type { VerifierOptions, VerifyCall } from './verify-options.ts';

/** Verifies many credentials and remembers what it had to ask for. */
export interface Verifier {
  /**
   * Verifies one credential, as `verify` does.
   *
   * @param input - The text or the bytes, as they are.
   * @param call - The moment of verification, and whom the credential should belong to.
   */
  readonly verify: (input: string | Uint8Array, call: VerifyCall) => Promise<VerificationReport>;
}

/** How long answers are remembered, in milliseconds between the moments of two verifications. */
const maxAge = 60_000;

/**
 * Makes a verifier for many credentials. It remembers contexts as long as it lives, and DID documents
 * and other documents for a minute, by the moments that the calls give; a failure is not remembered.
 *
 * @example
 * const verifier = createVerifier();
 * const { verdict } = await verifier.verify('{}', { now: '2026-11-24T10:00:00Z' }); // 'invalid'
 */
export function createVerifier(options: VerifierOptions = {}): Verifier {
  const { documentLoader, resolveDid, loadResource } = resolveOptions({
    ...options,
    now: new Date(0),
  });
  const contexts = rememberAnswers(documentLoader, Number.POSITIVE_INFINITY);
  const dids = rememberAnswers(resolveDid, maxAge);
  const resources = loadResource === undefined ? undefined : rememberAnswers(loadResource, maxAge);
  return {
    verify: async (input, { now, recipient, presentation }) => {
      const resolved = resolveOptions({
        ...options,
        now,
        ...(recipient === undefined ? {} : { recipient }),
        ...(presentation === undefined ? {} : { presentation }),
      });
      const at = resolved.clock.now;
      return verifyInput(input, {
        ...resolved,
        documentLoader: contexts(at),
        resolveDid: dids(at),
        ...(resources === undefined ? {} : { loadResource: resources(at) }),
      });
    },
  };
}
