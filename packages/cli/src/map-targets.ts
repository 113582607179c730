import { randomBytes } from 'node:crypto';
import { openCredential } from '@merkki/convert';
import type { Locale } from '@merkki/core';
import {
  lossesEn as elmEn,
  lossesFi as elmFi,
  lossesSv as elmSv,
  fromElm,
  toElm,
  toQualification,
} from '@merkki/elm';
import type { MicroCredential } from '@merkki/model';
import {
  lossesEn as badgeEn,
  lossesFi as badgeFi,
  lossesSv as badgeSv,
  fromAchievementCredential,
  toAchievement,
  toAchievementCredential,
} from '@merkki/open-badges';
import { checkKouta, koutaProfile, profiles, toKouta } from '@merkki/opin';
import type { MapTarget } from './map-target.ts';
import { studyTarget } from './study-target.ts';

/**
 * The formats by the name that the command line gives them.
 *
 * @internal
 */
export const mapTargets: Readonly<Record<string, MapTarget>> = {
  ...Object.fromEntries(profiles.map((profile) => [profile.id, studyTarget(profile)])),
  kouta: {
    ...studyTarget(koutaProfile),
    title: 'Opintopolku',
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
    readBack: (document, language) => {
      const read = fromAchievementCredential(document, { languages: [language] });
      if (!read.ok) return read;
      const { award, draft, losses, problems } = read.value;
      return { ok: true, value: { value: award ?? draft, losses, problems } };
    },
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
    readBack: (document, language) => {
      const opened = openCredential(document);
      const isElm = opened.ok && opened.value.format === 'elm';
      const read = fromElm(isElm ? opened.value.document : document, { languages: [language] });
      if (!read.ok) return read;
      const { award, draft, losses, problems } = read.value;
      return { ok: true, value: { value: award ?? draft, losses, problems } };
    },
  },
};

/** The wanted language first, then the others in which the definition is described. */
function displayLanguages(definition: MicroCredential, language: Locale): readonly string[] {
  return [...new Set([language, ...(definition.descriptionLanguages ?? [])])];
}
