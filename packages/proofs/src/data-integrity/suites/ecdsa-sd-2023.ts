import type { Cryptosuite } from '../cryptosuite.ts';

/**
 * ECDSA over single statements, so that a holder can leave some out; P-256 only. The work is loaded
 * at the first use.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.6.
 * @internal
 */
export const ecdsaSd2023: Cryptosuite = {
  name: 'ecdsa-sd-2023',
  algs: ['ES256'],
  secures: 'json-ld',
  async sign(input) {
    const { createBaseProofValue } = await import(
      '../selective-disclosure/create-base-proof-value.ts'
    );
    return createBaseProofValue(input);
  },
  async readProofValue(text) {
    const { checkDerivedProofValue } = await import(
      '../selective-disclosure/check-derived-proof-value.ts'
    );
    return checkDerivedProofValue(text);
  },
};
