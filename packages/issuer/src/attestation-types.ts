/** A type of SD-JWT VC in which a micro-credential can be issued. */
export type AttestationType = 'urn:eudi:micro_credential:1' | 'urn:eudi:elm:1';

/**
 * The types of SD-JWT VC, as the DC4EU pilot names them in its published type metadata; the first is the
 * default. `urn:eudi:micro_credential:1` has the members of an Open Badge as claims,
 * `urn:eudi:elm:1` a whole European credential under the claim `elm`. Both are drafts: no rulebook for
 * micro-credentials in EUDI wallets exists, and none of them may be the final one.
 *
 * @see SD-JWT-based Verifiable Credentials (draft-ietf-oauth-sd-jwt-vc), section 2.2.2.1 (`vct`).
 * @example
 * attestationTypes[0]; // 'urn:eudi:micro_credential:1'
 */
export const attestationTypes: readonly [AttestationType, ...AttestationType[]] = [
  'urn:eudi:micro_credential:1',
  'urn:eudi:elm:1',
];
