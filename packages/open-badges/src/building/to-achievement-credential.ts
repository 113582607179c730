import type { Mapped } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import { contextUrls } from '../context-urls.ts';
import { AchievementCredential } from '../schemas/achievement-credential.ts';
import { assertWritable } from './assert-writable.ts';
import { buildAchievement } from './build-achievement.ts';
import { buildIdentity, type IdentityOptions } from './build-identity.ts';
import { buildProfile } from './build-profile.ts';
import { buildResults } from './build-results.ts';
import { buildSubjectNarrative } from './build-subject-narrative.ts';
import { buildTimes } from './build-times.ts';
import { Ledger } from './ledger.ts';
import type { AchievementOptions } from './to-achievement.ts';

/** Who issues a badge. Name, address and identifiers come from the definition. */
export interface BadgeIssuer {
  /** DID (or https address) of the issuer, to which the signing key belongs. */
  readonly id: string;
  /** Logo: a data URI of an image, or a web address. Default: none. */
  readonly image?: string;
}

/** How a badge is written. */
export interface AchievementCredentialOptions extends AchievementOptions, IdentityOptions {
  /** Who issues it. */
  readonly issuer: BadgeIssuer;
  /** When it becomes valid. Default: the award's `validFrom`, else `issuedOn` at 00:00 UTC. */
  readonly validFrom?: string;
}

/**
 * Maps an award to an unsigned Open Badge 3.0, by terms of the standard alone.
 *
 * The learner is known by DID or URI where the award has one, else by the salted SHA-256 hash of the
 * e-mail address (trimmed, lower case) or of another identifier; an e-mail address never stands in
 * clear, a name only with `includeName` (an IdentityObject of type `name` that is not hashed, since a
 * hashed name cannot be read). `validUntil` comes from the award; `award()` of `@merkki/model` works
 * it out of the definition's months of validity.
 *
 * @param award - Parsed with `parseMicroCredentialAward`; is not changed.
 * @returns The badge, and what it could not carry: every value of the award is either in the badge or
 * at or below exactly one loss.
 * @throws {@link InvalidArgumentError} `subject.unidentified`, `identity.salt-missing`,
 * `identity.salt-too-short`, `result.unknown-description`, `result.out-of-range`, or a `schema.…` code
 * when a value has no valid form in a badge.
 * @see Open Badges 3.0, appendix B.1.2.
 * @example
 * const toBadge = (award, random) =>
 *   toAchievementCredential(award, { issuer: { id: 'did:web:amk.example' }, language: 'fi', random });
 */
export async function toAchievementCredential(
  award: MicroCredentialAward,
  options: AchievementCredentialOptions,
): Promise<Mapped<AchievementCredential>> {
  const { microCredential } = award;
  const ledger = new Ledger(award, options.language);
  const graded = new Set(
    (award.results ?? []).flatMap(({ assessmentId, grade }) =>
      grade === undefined ? [] : [assessmentId],
    ),
  );
  const achievement = buildAchievement(ledger, microCredential, '/microCredential', {
    image: options.image,
    graded,
  });
  const issuer = buildProfile(
    ledger,
    microCredential.issuer,
    '/microCredential/issuer',
    options.issuer.id,
  );
  if (options.issuer.id !== microCredential.issuer.id) {
    ledger.lose('/microCredential/issuer/id', 'loss.issuer-id-replaced');
  }
  if (award.status !== undefined) ledger.lose('/status', 'loss.status-at-signing');
  if (award.offering !== undefined) ledger.lose('/offering', 'loss.offering');
  ledger.carry('/id');
  const identity = await buildIdentity(ledger, award.learner, options);
  const results = buildResults(ledger, award);
  const narrative = buildSubjectNarrative(ledger, award);
  const { validFrom, validUntil, awardedDate, ...activity } = buildTimes(
    ledger,
    award,
    options.validFrom,
  );
  const logo = options.issuer.image;
  const value: AchievementCredential = {
    '@context': [contextUrls.credentials, contextUrls.openBadges],
    id: award.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: { ...issuer, ...(logo === undefined ? {} : { image: { id: logo, type: 'Image' } }) },
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    awardedDate,
    credentialSubject: {
      ...identity,
      type: ['AchievementSubject'],
      achievement,
      ...activity,
      ...(achievement.creditsAvailable === undefined
        ? {}
        : { creditsEarned: achievement.creditsAvailable }),
      ...(results.length === 0 ? {} : { result: results }),
      ...(narrative === undefined ? {} : { narrative }),
    },
  };
  assertWritable(AchievementCredential, value);
  return { value, losses: ledger.losses() };
}
