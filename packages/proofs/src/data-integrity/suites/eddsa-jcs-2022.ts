import { createHashSuite, type HashSuite } from '../create-hash-suite.ts';

/**
 * Ed25519 over canonical JSON with SHA-256.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, section 3.3.
 * @internal
 */
export const eddsaJcs2022: HashSuite = /* @__PURE__ */ createHashSuite({
  name: 'eddsa-jcs-2022',
  algs: ['EdDSA'],
  secures: 'json',
  signs: true,
});
