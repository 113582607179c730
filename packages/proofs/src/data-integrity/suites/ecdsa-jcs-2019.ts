import { createHashSuite, type HashSuite } from '../create-hash-suite.ts';

/**
 * ECDSA over canonical JSON: P-256 with SHA-256, P-384 with SHA-384.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.3.
 * @internal
 */
export const ecdsaJcs2019: HashSuite = /* @__PURE__ */ createHashSuite({
  name: 'ecdsa-jcs-2019',
  algs: ['ES256', 'ES384'],
  secures: 'json',
  signs: true,
});
