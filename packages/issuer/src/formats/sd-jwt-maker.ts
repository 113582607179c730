import { issueSdJwtVc } from '@merkki/proofs/sd-jwt';
import { attestationTypes } from '../attestation-types.ts';
import { badgeClaims, elmClaims } from './attestation-claims.ts';
import type { FormatMaker } from './format-maker.ts';
import { holderKeyOf } from './holder-key-of.ts';

/**
 * Makes micro-credential attestations as SD-JWT VC. One that is issued to a learner with a key in the
 * DID, or with a key that is given, is bound to that key.
 *
 * @internal
 */
export const sdJwtMaker: FormatMaker = {
  prepare: async (award, parts) => {
    const { vct = attestationTypes[0] } = parts;
    const made =
      vct === 'urn:eudi:elm:1' ? elmClaims(award, parts) : await badgeClaims(award, parts);
    const { document, losses, disclosable } = made;
    const holderKey = parts.holderKey ?? (await holderKeyOf(award.learner));
    const { validUntil } = award;
    const token = {
      vct,
      disclosable,
      ...(validUntil === undefined ? {} : { validUntil }),
      ...(holderKey === undefined ? {} : { holderKey }),
    };
    return { document, losses, token };
  },
  sign: ({ document, token }, { signer, issuedAt, random }) => {
    const { vct = attestationTypes[0], disclosable = [], ...more } = token ?? {};
    return issueSdJwtVc(document, { signer, vct, disclosable, issuedAt, random, ...more });
  },
};
