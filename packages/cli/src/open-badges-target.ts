import { randomBytes } from 'node:crypto';
import {
  lossesEn as en,
  lossesFi as fi,
  fromAchievementCredential,
  lossesSv as sv,
  toAchievement,
  toAchievementCredential,
} from '@merkki/open-badges';
import type { MapTarget } from './map-target.ts';

/**
 * Open Badges 3.0.
 *
 * @internal
 */
export const openBadgesTarget: MapTarget = {
  title: 'Open Badges 3.0',
  texts: { fi, sv, en },
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
};
