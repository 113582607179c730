import { createHashSuite, type HashSuite } from '../create-hash-suite.ts';

/**
 * The forerunner of eddsa-rdfc-2022, with a proof type of its own; for verification only. Its terms
 * stand in the context `https://w3id.org/security/suites/ed25519-2020/v1`.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, appendix "Ed25519Signature2020".
 * @internal
 */
export const ed25519Signature2020: HashSuite = /* @__PURE__ */ createHashSuite({
  name: 'Ed25519Signature2020',
  algs: ['EdDSA'],
  secures: 'json-ld',
  signs: false,
});
