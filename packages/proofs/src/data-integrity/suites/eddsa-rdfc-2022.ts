import { createHashSuite, type HashSuite } from '../create-hash-suite.ts';

/**
 * Ed25519 over RDFC-1.0 canonical N-Quads with SHA-256.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, section 3.2.
 * @internal
 */
export const eddsaRdfc2022: HashSuite = /* @__PURE__ */ createHashSuite({
  name: 'eddsa-rdfc-2022',
  algs: ['EdDSA'],
  secures: 'json-ld',
  signs: true,
});
