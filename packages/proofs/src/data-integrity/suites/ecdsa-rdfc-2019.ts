import { createHashSuite, type HashSuite } from '../create-hash-suite.ts';

/**
 * ECDSA over RDFC-1.0 canonical N-Quads: P-256 with SHA-256, P-384 with SHA-384.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.2.
 * @internal
 */
export const ecdsaRdfc2019: HashSuite = /* @__PURE__ */ createHashSuite({
  name: 'ecdsa-rdfc-2019',
  algs: ['ES256', 'ES384'],
  secures: 'json-ld',
  signs: true,
});
