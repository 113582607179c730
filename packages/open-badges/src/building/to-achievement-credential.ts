import type { Mapped } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import { assertLanguage } from '../assert-language.ts';
import { AchievementCredential } from '../schemas/achievement-credential.ts';
import { assertWritable } from './assert-writable.ts';
import { buildAchievement } from './build-achievement.ts';
import { buildIdentity, type IdentityOptions } from './build-identity.ts';
import { buildProfile } from './build-profile.ts';
import { buildResults } from './build-results.ts';
import { buildSubjectNarrative } from './build-subject-narrative.ts';
import { buildTimes } from './build-times.ts';
import {
  additionMembers,
  assertSecurable,
  type CredentialAdditions,
  contextsFor,
} from './credential-additions.ts';
import {
  assertExtensionUrl,
  type ExtensionContextOptions,
  extendWithLosses,
  extensionTerm,
} from './extension-context.ts';
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
export interface AchievementCredentialOptions
  extends AchievementOptions,
    IdentityOptions,
    CredentialAdditions {
  /** Who issues it. */
  readonly issuer: BadgeIssuer;
  /** When it becomes valid. Default: the award's `validFrom`, else `issuedOn` at 00:00 UTC. */
  readonly validFrom?: string;
  /** Carries what the standard has no term for, by a context of the issuer's own. Default: none. */
  readonly extensionContext?: ExtensionContextOptions;
}

/**
 * Maps an award to an unsigned Open Badge 3.0, by terms of the standard alone unless an extension
 * context is given. {@link fromAchievementCredential} reads it back.
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
 * `identity.salt-too-short`, `result.unknown-description`, `result.out-of-range`,
 * `context.extension-url`, `context.undefined-term` (`endorsementJwt` without `securing: 'jwt'`), or a
 * `schema.…` code when a value has no valid form in a badge.
 * @see Open Badges 3.0, appendix B.1.2.
 * @example
 * const toBadge = (award, random) =>
 *   toAchievementCredential(award, { issuer: { id: 'did:web:amk.example' }, language: 'fi', random });
 */
export async function toAchievementCredential(
  award: MicroCredentialAward,
  options: AchievementCredentialOptions,
): Promise<Mapped<AchievementCredential>> {
  assertLanguage(options.language);
  const { image, editions, extensionContext } = options;
  if (extensionContext !== undefined) assertExtensionUrl(extensionContext.url);
  const ledger = new Ledger(award, options.language, { editions: Object.keys(editions ?? {}) });
  const graded = new Set(
    (award.results ?? []).flatMap(({ assessmentId, grade }) =>
      grade === undefined ? [] : [assessmentId],
    ),
  );
  const parts = { image, editions, graded };
  const achievement = buildAchievement(ledger, award.microCredential, '/microCredential', parts);
  const issuer = buildIssuer(ledger, award, options.issuer);
  accountForStatus(ledger, award, options);
  if (award.offering !== undefined) ledger.lose('/offering', 'loss.offering');
  ledger.carry('/id');
  const identity = await buildIdentity(ledger, award.learner, options);
  const result = buildResults(ledger, award);
  const { times, isIssueDateTold } = buildTimes(ledger, award, options.validFrom);
  const { validFrom, validUntil, awardedDate, ...activity } = times;
  const narrative = buildSubjectNarrative(ledger, award, isIssueDateTold);
  const lost = ledger.losses();
  const extended =
    extensionContext === undefined
      ? { elements: {}, losses: lost }
      : extendWithLosses(award, lost, extensionContext);
  const isExtended = extensionContext !== undefined && Object.keys(extended.elements).length > 0;
  const value: AchievementCredential = {
    '@context': [...contextsFor(options), ...(isExtended ? [extensionContext.url] : [])],
    id: award.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer,
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
      ...(result.length === 0 ? {} : { result }),
      ...(narrative === undefined ? {} : { narrative }),
      ...(isExtended ? { [extensionTerm]: extended.elements } : {}),
    },
    ...additionMembers(options),
  };
  assertWritable(AchievementCredential, value);
  assertSecurable(value, options.securing ?? 'data-integrity');
  return { value, losses: extended.losses };
}

function buildIssuer(
  ledger: Ledger,
  { microCredential }: MicroCredentialAward,
  { id, image }: BadgeIssuer,
): AchievementCredential['issuer'] {
  const profile = buildProfile(ledger, microCredential.issuer, '/microCredential/issuer', id);
  if (id !== microCredential.issuer.id) {
    ledger.lose('/microCredential/issuer/id', 'loss.issuer-id-replaced');
  }
  return { ...profile, ...(image === undefined ? {} : { image: { id: image, type: 'Image' } }) };
}

/** A status entry that names the award's list and place carries them. */
function accountForStatus(
  ledger: Ledger,
  { status }: MicroCredentialAward,
  { credentialStatus }: CredentialAdditions,
): void {
  if (status === undefined) return;
  ledger.lose('/status', 'loss.status-at-signing');
  if (credentialStatus === undefined) return;
  const { statusListCredential, statusListIndex } = credentialStatus;
  const isCarried =
    status.mechanism === statusListCredential &&
    (status.index === undefined
      ? statusListIndex === undefined
      : String(status.index) === statusListIndex);
  if (isCarried) ledger.carry('/status');
}
