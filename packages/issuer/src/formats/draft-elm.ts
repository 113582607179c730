import type { Mapped } from '@merkki/core';
import { type EuropeanDigitalCredential, toElm } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import type { PrepareParts } from './format-maker.ts';

/** Maps an award to a European credential that no one is bound to yet, its first language first. */
export function draftElm(
  award: MicroCredentialAward,
  {
    language,
    issuedAt,
    displayImage,
  }: Pick<PrepareParts, 'language' | 'issuedAt' | 'displayImage'>,
): Mapped<EuropeanDigitalCredential> {
  const described = award.microCredential.descriptionLanguages ?? [];
  return toElm(award, {
    issuedAt,
    validFrom: award.validFrom ?? issuedAt,
    ...(displayImage === undefined ? {} : { displayImage }),
    languages: [language, ...described.filter((tag) => tag !== language)],
  });
}
