import { randomBytes } from 'node:crypto';
import type { Catalogue, Locale, Mapped, Problem } from '@merkki/core';
import {
  lossesEn as elmEn,
  lossesFi as elmFi,
  lossesSv as elmSv,
  toElm,
  toQualification,
} from '@merkki/elm';
import type { MicroCredential, MicroCredentialAward } from '@merkki/model';
import {
  lossesEn as badgeEn,
  lossesFi as badgeFi,
  lossesSv as badgeSv,
  toAchievement,
  toAchievementCredential,
} from '@merkki/open-badges';
import { checkKouta, toKouta } from '@merkki/opin';
import { en as opinEn } from '@merkki/opin/locales/en';
import { fi as opinFi } from '@merkki/opin/locales/fi';
import { sv as opinSv } from '@merkki/opin/locales/sv';

/** What a mapping gets beside the document. */
export interface MapTargetOptions {
  readonly language: Locale;
  /** The clock, ISO 8601. */
  readonly now: string;
  readonly offeringId?: string;
}

/** A format to which a definition can be mapped. */
export interface MapTarget {
  readonly title: string;
  /** Texts of its losses and problems. */
  readonly texts: Readonly<Record<Locale, Catalogue>>;
  readonly fromDefinition: (
    definition: MicroCredential,
    options: MapTargetOptions,
  ) => Mapped<unknown> & { readonly problems?: readonly Problem[] };
  /** Maps an award, where the format knows learners. */
  readonly fromAward?: (
    record: MicroCredentialAward,
    options: MapTargetOptions,
  ) => Promise<Mapped<unknown>>;
}

/**
 * The formats by the name that the command line gives them.
 *
 * @internal
 */
export const mapTargets: Readonly<Record<string, MapTarget>> = {
  kouta: {
    title: 'Opintopolku',
    texts: { fi: opinFi, sv: opinSv, en: opinEn },
    fromDefinition: (definition, { offeringId }) => {
      const mapped = toKouta(definition, offeringId === undefined ? {} : { offeringId });
      return { ...mapped, problems: checkKouta(mapped.value) };
    },
  },
  'open-badges': {
    title: 'Open Badges 3.0',
    texts: { fi: badgeFi, sv: badgeSv, en: badgeEn },
    fromDefinition: (definition, { language }) => toAchievement(definition, { language }),
    fromAward: (record, { language, now }) =>
      toAchievementCredential(record, {
        issuer: { id: record.microCredential.issuer.id },
        language,
        validFrom: now,
        random: (bytes) => new Uint8Array(randomBytes(bytes)),
      }),
  },
  elm: {
    title: 'European Learning Model',
    texts: { fi: elmFi, sv: elmSv, en: elmEn },
    fromDefinition: (definition, { language }) =>
      toQualification(definition, { languages: displayLanguages(definition, language) }),
    fromAward: async (record, { language, now }) =>
      toElm(record, {
        issuedAt: now,
        languages: displayLanguages(record.microCredential, language),
      }),
  },
};

/** The wanted language first, then the others in which the definition is described. */
function displayLanguages(definition: MicroCredential, language: Locale): readonly string[] {
  return [...new Set([language, ...(definition.descriptionLanguages ?? [])])];
}
