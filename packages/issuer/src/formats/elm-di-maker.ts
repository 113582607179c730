import type { JsonObject } from '@merkki/core';
import { prepareForDid } from '@merkki/elm';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { draftElm } from './draft-elm.ts';
import type { FormatMaker } from './format-maker.ts';

const proofs = 'https://w3id.org/security/data-integrity/v2';

/**
 * Makes European Learning Model credentials with an embedded proof by the key of a DID. Europass takes
 * sealed credentials alone; this form is for other verifiers.
 *
 * @internal
 */
export const elmDiMaker: FormatMaker = {
  prepare: async (award, parts) => {
    const { value, losses } = draftElm(award, parts);
    const { issuer: did, issuedAt, mandate } = parts;
    const prepared = prepareForDid(value, {
      did,
      issuedAt,
      contexts: [proofs],
      ...(mandate === undefined ? {} : { mandate }),
    });
    return { document: prepared as unknown as JsonObject, losses }; // a strict schema's output is JSON
  },
  sign: async ({ document }, { signer, issuedAt, documentLoader }) => {
    const options = { signer, created: issuedAt, documentLoader };
    return JSON.stringify(await signDataIntegrity(document, options), null, 2);
  },
};
