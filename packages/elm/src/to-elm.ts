import type { Mapped } from '@merkki/core';
import {
  type MicroCredentialAward,
  type Organisation,
  parseMicroCredentialAward,
} from '@merkki/model';
import { credentialProfiles, findByCode } from '@merkki/vocabularies';
import { displaySvg } from './display/display-svg.ts';
import { currentElmVersion, type ElmVersion } from './elm-versions.ts';
import { createElmWriter, type ElmWriter } from './mapping/elm-writer.ts';
import { instantText } from './mapping/moments.ts';
import { writeAchievement } from './mapping/write-achievement.ts';
import { type DisplayImage, svgImage, writeDisplay } from './mapping/write-display.ts';
import { writeOrganisation } from './mapping/write-organisation.ts';
import { writePerson } from './mapping/write-person.ts';
import type { EuropeanDigitalCredential } from './schemas/european-digital-credential.ts';

/** Options of {@link toElm}. */
export interface ToElmOptions {
  /** The moment of issuing: an ISO 8601 instant with zone, or a `Date`. Sealing sets it again. */
  readonly issuedAt: string | Date;
  /** From when the credential is valid. Default: the award's own, else the moment of issuing. */
  readonly validFrom?: string | Date;
  /** Who issues, where it is not the definition's issuer. */
  readonly issuer?: Organisation;
  /**
   * Display languages (BCP 47), the primary one first. Default: the languages in which the
   * definition is described. Texts are carried in all their languages whatever is shown.
   */
  readonly languages?: readonly string[];
  /** Picture of the page. Default: {@link displaySvg} in each language. */
  readonly displayImage?: DisplayImage;
  /** ELM version whose ids the credential carries. Default: {@link currentElmVersion}. */
  readonly version?: ElmVersion;
}

/**
 * Maps an award to a European Digital Credential, unsealed: every element of Annex I in its place,
 * with the ids of the EU authorities. Before signing, `prepareForSeal` binds it to the certificate.
 *
 * @param award - From `award()` of `@merkki/model`; is not changed.
 * @returns The credential, and what of the award it does not carry as data.
 * @throws `InvalidArgumentError` `elm.instant`, `elm.language-unknown`, `elm.country-unknown`,
 * `elm.image-type-unknown`.
 * @see European Learning Model 3.2; Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * import type { MicroCredentialAward } from '@merkki/model';
 *
 * const title = (award: MicroCredentialAward) =>
 *   toElm(award, { issuedAt: '2026-11-24T10:00:00Z' }).value.displayParameter.title;
 */
export function toElm(
  award: MicroCredentialAward,
  options: ToElmOptions,
): Mapped<EuropeanDigitalCredential> {
  const source = award.microCredential;
  const writer = createElmWriter(
    options.languages ?? source.descriptionLanguages ?? Object.keys(source.title),
  );
  const issued = instantText(options.issuedAt, 'issuedAt');
  const validFrom =
    options.validFrom === undefined
      ? (award.validFrom ?? issued)
      : instantText(options.validFrom, 'validFrom');
  loseOfAward(writer, award, { issued, validFrom, hasOtherIssuer: options.issuer !== undefined });
  const { displayImage, version = currentElmVersion } = options;
  const displayParameter = writeDisplay(writer, source, (language) =>
    displayImage === undefined ? svgImage(displaySvg(award, language)) : displayImage,
  );
  const generic = findByCode(credentialProfiles, 'generic');
  const value: EuropeanDigitalCredential = {
    '@context': [...version.contexts],
    id: award.id,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialProfiles: generic === undefined ? [] : [writer.entry(credentialProfiles, generic)],
    displayParameter,
    issuer: writeOrganisation(writer, options.issuer ?? source.issuer, '/microCredential/issuer'),
    issued,
    issuanceDate: issued,
    validFrom,
    ...(award.validUntil === undefined
      ? {}
      : { validUntil: award.validUntil, expirationDate: award.validUntil }),
    credentialSchema: [{ id: version.profiles['edc-generic-full'], type: 'ShaclValidator2017' }],
    credentialSubject: writePerson(writer, award.learner, '/learner', [
      writeAchievement(writer, award),
    ]),
  };
  return { value, losses: writer.losses };
}

/** What of the award itself is not carried; the definition's parts say it where they are written. */
function loseOfAward(
  writer: ElmWriter,
  award: MicroCredentialAward,
  written: {
    readonly issued: string;
    readonly validFrom: string;
    readonly hasOtherIssuer: boolean;
  },
): void {
  const parsed = parseMicroCredentialAward(award);
  for (const { code, pointer } of parsed.warnings) {
    if (code === 'mc.unknown-member') writer.lose('loss.unknown-member', pointer);
  }
  if (!written.issued.startsWith(award.issuedOn)) writer.lose('loss.replaced', '/issuedOn');
  if (award.validFrom !== undefined && award.validFrom !== written.validFrom) {
    writer.lose('loss.replaced', '/validFrom');
  }
  if (written.hasOtherIssuer) writer.lose('loss.replaced', '/microCredential/issuer');
  for (const member of ['supersedes', 'status'] as const) {
    if (award[member] !== undefined) writer.lose('loss.no-place', `/${member}`);
  }
}
