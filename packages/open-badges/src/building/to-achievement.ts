import type { Locale, Mapped } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { assertLanguage } from '../assert-language.ts';
import { Achievement } from '../schemas/achievement.ts';
import { assertWritable } from './assert-writable.ts';
import { buildAchievement } from './build-achievement.ts';
import { buildProfile } from './build-profile.ts';
import { Ledger } from './ledger.ts';

/** How an achievement is written. */
export interface AchievementOptions {
  /** Language of the badge; a text that lacks it stands in its first language, with a loss. */
  readonly language: Locale;
  /** Picture: a data URI of an image, or a web address. Default: none. */
  readonly image?: string;
  /**
   * The same achievement in other languages: language tag → id. They become `related`; their texts
   * are told as `loss.related-edition` in place of `loss.other-languages`. Default: none.
   */
  readonly editions?: Readonly<Record<string, string>>;
}

/**
 * Maps a micro-credential to an Open Badges 3.0 achievement, by terms of the standard alone.
 *
 * Credits, level, outcomes, skills, participation and quality assurance become alignments, each
 * assessment a result description, and all of it reads as text in `criteria.narrative` (Markdown).
 *
 * @param microCredential - Parsed with `parseMicroCredential`; is not changed.
 * @returns The achievement, and what it could not carry: every value of the definition is either in
 * the achievement or at or below exactly one loss. An achievement has no issuer: the issuer becomes the
 * creator, unless another body awards.
 * @throws {@link InvalidArgumentError} with a `schema.…` code when a value of the definition has no
 * valid form in a badge, such as an id that is no https, http, did or urn.
 * @see Open Badges 3.0, appendix B.1.1.
 * @example
 * const inFinnish = (microCredential) => toAchievement(microCredential, { language: 'fi' }).value;
 */
export function toAchievement(
  microCredential: MicroCredential,
  options: AchievementOptions,
): Mapped<Achievement> {
  const { language, image, editions } = options;
  assertLanguage(language);
  const ledger = new Ledger(microCredential, language, { editions: Object.keys(editions ?? {}) });
  const parts = { image, editions, graded: new Set<string>() };
  const built = buildAchievement(ledger, microCredential, '', parts);
  if (built.creator !== undefined) ledger.lose('/issuer', 'loss.no-place');
  const creator = built.creator ?? buildProfile(ledger, microCredential.issuer, '/issuer');
  const value = { ...built, creator };
  assertWritable(Achievement, value);
  return { value, losses: ledger.losses() };
}
