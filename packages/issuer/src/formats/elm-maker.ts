import { InvalidArgumentError, type JsonObject, parseInstant } from '@merkki/core';
import { prepareForSeal } from '@merkki/elm';
import { type CertificateInfo, readCertificateInfo, sealJades } from '@merkki/proofs/jades';
import { draftElm } from './draft-elm.ts';
import type { FormatMaker } from './format-maker.ts';

/**
 * Makes European Learning Model credentials: maps the award, rebuilds the issuer from the
 * certificate, seals, and has the seal time-stamped where there is an authority.
 *
 * @internal
 */
export const elmMaker: FormatMaker = {
  prepare: async (award, parts) => {
    const { value, losses } = draftElm(award, parts);
    const { certificates, issuedAt, mandate } = parts;
    const organisation = await sealingOrganisation(certificates[0] ?? '', issuedAt);
    const prepared = prepareForSeal(value, {
      organisation,
      issuedAt,
      ...(mandate === undefined ? {} : { mandate }),
    });
    return { document: prepared as unknown as JsonObject, losses }; // a strict schema's output is JSON
  },
  sign: async ({ document }, { signer, certificates, issuedAt, timestamp }) => {
    const sealed = await sealJades(JSON.stringify(document), signer, {
      certificates,
      signingTime: issuedAt,
      ...(timestamp === undefined ? {} : { timestamp }),
    });
    return JSON.stringify(sealed);
  },
};

async function sealingOrganisation(
  certificate: string,
  issuedAt: string,
): Promise<Parameters<typeof prepareForSeal>[1]['organisation']> {
  const leaf = await readCertificateInfo(certificate);
  if (leaf !== undefined && !isInForce(leaf, issuedAt)) {
    throw new InvalidArgumentError({
      code: 'issue.certificate-period',
      message: 'The sealing certificate is not in force at the moment of issuing.',
      pointer: '/certificates/0',
    });
  }
  const { organisationIdentifier, organisation, commonName, country } = leaf?.subject ?? {};
  if (organisationIdentifier === undefined || organisation === undefined || country === undefined) {
    throw new InvalidArgumentError({
      code: 'issue.certificate',
      message: 'A sealing certificate names organizationIdentifier, O and C.',
      pointer: '/certificates/0',
    });
  }
  return {
    organisationIdentifier,
    legalName: organisation,
    country,
    ...(commonName === undefined ? {} : { commonName }),
  };
}

/** A seal made out of this time would be refused by every verifier. */
function isInForce({ notBefore, notAfter }: CertificateInfo, moment: string): boolean {
  const time = (text: string): number => parseInstant(text) ?? Number.NaN;
  return time(notBefore) <= time(moment) && time(moment) <= time(notAfter);
}
