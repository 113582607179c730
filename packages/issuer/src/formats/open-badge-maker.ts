import type { JsonObject } from '@merkki/core';
import { toAchievementCredential } from '@merkki/open-badges';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { signVcJwt } from '@merkki/proofs/jwt';
import { toStatusListEntry } from '@merkki/proofs/status-list';
import type { FormatMaker } from './format-maker.ts';

const prepare: FormatMaker['prepare'] = async (award, parts) => {
  const { value, losses } = await toAchievementCredential(award, {
    issuer: { id: parts.issuer },
    language: parts.language,
    validFrom: parts.issuedAt,
    random: parts.random,
  });
  const credential = value as unknown as JsonObject; // a strict schema's output is JSON
  const { status, replaced } = parts;
  return {
    document: {
      ...credential,
      ...(status === undefined ? {} : { credentialStatus: toStatusListEntry(status) }),
      // VCDM 2.0, section 5.3: what else belongs to the credential, with its digest
      ...(replaced === undefined
        ? {}
        : { relatedResource: [{ id: replaced.id, digestSRI: `sha256-${replaced.digest}` }] }),
    },
    losses: replaced === undefined ? losses : losses.filter(({ path }) => path !== '/supersedes'),
  };
};

/**
 * Makes Open Badges 3.0 with an embedded proof.
 *
 * @internal
 */
export const openBadgeMaker: FormatMaker = {
  prepare,
  sign: async ({ document }, { signer, issuedAt, documentLoader }) => {
    const options = { signer, created: issuedAt, documentLoader };
    const { proof = [], ...signed } = await signDataIntegrity(document, options);
    return JSON.stringify({ ...signed, proof: [proof].flat() }, null, 2); // Open Badges writes lists always
  },
};

/**
 * Makes Open Badges 3.0 as VC-JWT.
 *
 * @internal
 */
export const openBadgeJwtMaker: FormatMaker = {
  prepare,
  sign: ({ document }, { signer, tokenProfile }) =>
    signVcJwt(document, { signer, profile: tokenProfile }),
};
