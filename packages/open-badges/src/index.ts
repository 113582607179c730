export type { IdentityOptions } from './building/build-identity.ts';
export {
  assertSecurable,
  type CredentialAdditions,
} from './building/credential-additions.ts';
export {
  createExtensionContext,
  type ExtensionContextOptions,
  extensionLosses,
} from './building/extension-context.ts';
export { hashIdentity } from './building/hash-identity.ts';
export { type AchievementOptions, toAchievement } from './building/to-achievement.ts';
export {
  type AchievementCredentialOptions,
  type BadgeIssuer,
  toAchievementCredential,
} from './building/to-achievement-credential.ts';
export { contextUrls } from './context-urls.ts';
export { parseEndorsementCredential } from './endorsing/parse-endorsement-credential.ts';
export {
  type EndorsementOptions,
  toEndorsementCredential,
} from './endorsing/to-endorsement-credential.ts';
export {
  AchievementType,
  AlignmentTargetType,
  achievementTypes,
  alignmentTargetTypes,
  IdentifierType,
  identifierTypes,
  ResultStatusType,
  ResultType,
  resultTypes,
} from './enumerations.ts';
export { lossesEn } from './locales/en.ts';
export { lossesFi } from './locales/fi.ts';
export { lossesSv } from './locales/sv.ts';
export type { LossCode } from './loss-codes.ts';
export type {
  BadgeErrorCode,
  BadgeProblemCode,
  BakeProblemCode,
  ClrProblemCode,
} from './problem-codes.ts';
export { type BadgeVersion, detectVersion } from './reading/detect-version.ts';
export {
  type ClaimedRecipient,
  matchesRecipient,
  type RecipientMatch,
} from './reading/matches-recipient.ts';
export {
  type ParseBadgeOptions,
  parseAchievementCredential,
} from './reading/parse-achievement-credential.ts';
export { type ClrEntry, parseClrCredential } from './reading/parse-clr-credential.ts';
export {
  type BadgeReading,
  fromAchievementCredential,
  type ReadBadgeOptions,
} from './reading-back/from-achievement-credential.ts';
export { Achievement } from './schemas/achievement.ts';
export { AchievementCredential } from './schemas/achievement-credential.ts';
export { AchievementSubject } from './schemas/achievement-subject.ts';
export { Address } from './schemas/address.ts';
export { Alignment } from './schemas/alignment.ts';
export { CredentialSchema } from './schemas/credential-schema.ts';
export { CredentialStatus } from './schemas/credential-status.ts';
export { Criteria } from './schemas/criteria.ts';
export { EndorsementSubject } from './schemas/endorsement-subject.ts';
export { Evidence } from './schemas/evidence.ts';
export { GeoCoordinates } from './schemas/geo-coordinates.ts';
export { IdentifierEntry } from './schemas/identifier-entry.ts';
export { IdentityObject } from './schemas/identity-object.ts';
export { Image } from './schemas/image.ts';
export { EndorsementCredential, Profile } from './schemas/profile.ts';
export { Proof } from './schemas/proof.ts';
export { RefreshService } from './schemas/refresh-service.ts';
export { Related } from './schemas/related.ts';
export { Result } from './schemas/result.ts';
export { ResultDescription } from './schemas/result-description.ts';
export { RubricCriterionLevel } from './schemas/rubric-criterion-level.ts';
export { TermsOfUse } from './schemas/terms-of-use.ts';
export { upgradeEn } from './upgrade/locales/en.ts';
export { upgradeFi } from './upgrade/locales/fi.ts';
export { upgradeSv } from './upgrade/locales/sv.ts';
export { upgradeAssertion } from './upgrade/upgrade-assertion.ts';
export { upgradeBadgeClass } from './upgrade/upgrade-badge-class.ts';
export type { UpgradeDecisionCode, UpgradeProblemCode } from './upgrade/upgrade-codes.ts';
export { upgradeIssuer } from './upgrade/upgrade-issuer.ts';
export type {
  UpgradeAssertionOptions,
  UpgradeDecision,
  Upgraded,
  UpgradeOptions,
} from './upgrade/upgraded.ts';
