import { InvalidArgumentError, type Locale, type Loss, parseInstant } from '@merkki/core';
import { prepareForSeal, toElm } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import type { Signer } from '@merkki/proofs';
import { type CertificateInfo, readCertificateInfo, sealJades } from '@merkki/proofs/jades';

interface ElmParts {
  readonly signer: Signer;
  readonly certificates: readonly string[];
  readonly language: Locale;
  readonly issuedAt: string;
}

/**
 * Issues a European Learning Model credential: maps the award, rebuilds the issuer from the
 * certificate, and seals.
 *
 * @internal
 */
export async function issueElm(
  award: MicroCredentialAward,
  { signer, certificates, language, issuedAt }: ElmParts,
): Promise<{ readonly text: string; readonly losses: readonly Loss[] }> {
  const described = award.microCredential.descriptionLanguages ?? [];
  const { value, losses } = toElm(award, {
    issuedAt,
    validFrom: award.validFrom ?? issuedAt,
    languages: [language, ...described.filter((tag) => tag !== language)],
  });
  const leaf = await readCertificateInfo(certificates[0] ?? '');
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
  const prepared = prepareForSeal(value, {
    organisation: {
      organisationIdentifier,
      legalName: organisation,
      country,
      ...(commonName === undefined ? {} : { commonName }),
    },
    issuedAt,
  });
  const payload = JSON.stringify(prepared);
  const sealed = await sealJades(payload, { signer, certificates, signingTime: issuedAt });
  return { text: JSON.stringify(sealed), losses };
}

/** A seal made out of this time would be refused by every verifier. */
function isInForce({ notBefore, notAfter }: CertificateInfo, moment: string): boolean {
  const time = (text: string): number => parseInstant(text) ?? Number.NaN;
  return time(notBefore) <= time(moment) && time(moment) <= time(notAfter);
}
