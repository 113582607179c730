import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Loss,
  type Problem,
  type Result,
  succeed,
  toPointer,
} from '@merkki/core';
import {
  type MicroCredentialAward,
  type MicroCredentialAwardDraft,
  parseMicroCredentialAward,
  toMicroCredentialAwardDraft,
} from '@merkki/model';
import { extensionTerm } from '../building/extension-context.ts';
import { Ledger } from '../building/ledger.ts';
import { readNarrative } from '../narrative/read-narrative.ts';
import { awardSections } from '../narrative/sections.ts';
import { isLanguageMap } from '../reading/normalise.ts';
import { parseAchievementCredential } from '../reading/parse-achievement-credential.ts';
import type { AchievementCredential } from '../schemas/achievement-credential.ts';
import { members } from './members.ts';
import { readDefinition } from './read-definition.ts';
import { readLearner } from './read-learner.ts';
import { readResults } from './read-results.ts';
import { setElements } from './set-elements.ts';

/** What a badge says in terms of the micro-credential model. */
export interface BadgeReading {
  /** The award, where the badge says all that the model asks for. */
  readonly award: MicroCredentialAward | undefined;
  /** The same, whole or not. */
  readonly draft: MicroCredentialAwardDraft;
  /** What of the badge the model has no place for; pointers into the document. */
  readonly losses: readonly Loss[];
  /** What keeps the draft from being an award; pointers into the draft. */
  readonly problems: readonly Problem[];
}

/** How a badge is read. */
export interface ReadBadgeOptions {
  /** Languages in order of preference, for texts that stand by language. */
  readonly languages?: readonly string[];
}

/**
 * Reads an Open Badge back into a micro-credential award. What {@link toAchievementCredential} wrote
 * comes back whole, apart from the losses that it told; of other badges comes what members of the
 * standard, known alignments and the criteria say. The proof is not looked at: verify first.
 *
 * Two members of the definition are not from the badge: `schemaVersion`, which is that of the shape
 * that is written, and `status`, which is `published` since a badge was issued under it. Texts get the
 * language that the achievement states, or `und`.
 *
 * @param document - Any JSON value: an Open Badge 3.0 on VCDM 2.0 or 1.1. Is not changed.
 * @returns The award or a draft, losses and problems; or why it is no badge. Never throws.
 * @see Open Badges 3.0, appendix B.
 * @example
 * const read = fromAchievementCredential({ type: 'OpenBadgeCredential' });
 * if (read.ok) console.log(read.value.award?.microCredential.title);
 */
export function fromAchievementCredential(
  document: unknown,
  options: ReadBadgeOptions = {},
): Result<BadgeReading> {
  const parsed = parseAchievementCredential(document, {
    ...options,
    acceptVcdm11: true,
    acceptNameless: true,
    acceptBareImage: true,
  });
  if (!parsed.ok) return parsed;
  const badge = parsed.value;
  const tag = badge.credentialSubject.achievement.inLanguage ?? 'und';
  const ledger = new Ledger(document, 'en', { unaccounted: 'loss.no-element' });
  const award = readAward(ledger, badge, document, tag);
  const read = parseMicroCredentialAward(award);
  return succeed({
    award: read.ok ? read.value : undefined,
    draft: toMicroCredentialAwardDraft(award),
    losses: ledger.losses(),
    problems: read.ok ? [] : read.error,
  });
}

function readAward(
  ledger: Ledger,
  badge: AchievementCredential,
  document: unknown,
  tag: string,
): JsonObject {
  const { credentialSubject: subject, validFrom, validUntil, awardedDate } = badge;
  const told = readNarrative(awardSections, subject.narrative, tag);
  const isOurs = Object.keys(told.value).length > 0;
  accountForMembers(ledger, badge);
  if (isOurs && told.unread > 0) {
    ledger.lose('/credentialSubject/narrative', 'loss.narrative-part', { count: told.unread });
  }
  const microCredential = readDefinition(ledger, badge, tag, (name, text) => {
    const raw = memberOf(memberOf(memberOf(document, 'credentialSubject'), 'achievement'), name);
    return isLanguageMap(raw) ? { ...raw } : { [tag]: text };
  });
  const award = members({
    id: badge.id,
    microCredential,
    learner: readLearner(ledger, subject),
    issuedOn: dateOf(validFrom),
    awardedOn: dateOf(awardedDate),
    completedOn: dateOf(subject.activityEndDate),
    validUntil,
    note: isOurs || subject.narrative === undefined ? undefined : { [tag]: subject.narrative },
    ...told.value,
    // The narrative names the date of issue where `validFrom` is another moment.
    validFrom: told.value['issuedOn'] === undefined ? undefined : validFrom,
    results: readResults(ledger, subject, told.value['results']),
    status: readStatus(ledger, badge.credentialStatus),
  });
  return withElements(
    ledger,
    award,
    memberOf(memberOf(document, 'credentialSubject'), extensionTerm),
  );
}

/** The members that are read, or that another one repeats. */
function accountForMembers(ledger: Ledger, badge: AchievementCredential): void {
  ledger.carry('/@context', '/id', '/type', '/validFrom', '/issuanceDate', '/validUntil');
  ledger.carry('/expirationDate', '/awardedDate');
  const { credentialSubject: subject } = badge;
  if (badge.name === subject.achievement.name) ledger.carry('/name');
  ledger.carry(
    ...['type', 'narrative', 'activityEndDate'].map((name) => `/credentialSubject/${name}`),
  );
}

function readStatus(
  ledger: Ledger,
  status: AchievementCredential['credentialStatus'],
): JsonObject | undefined {
  const [entry, ...others] = status === undefined ? [] : [status].flat();
  const list = entry?.['statusListCredential'];
  if (entry === undefined || others.length > 0 || typeof list !== 'string') return undefined;
  const index = entry['statusListIndex'];
  const isNumber = /^(0|[1-9][0-9]{0,15})$/.test(String(index));
  ledger.carry('/credentialStatus');
  return members({ mechanism: list, index: isNumber ? Number(index) : undefined });
}

/** What the issuer's extension context carries goes over all else. */
function withElements(
  ledger: Ledger,
  award: JsonObject,
  elements: JsonValue | undefined,
): JsonObject {
  if (!isJsonObject(elements)) return award;
  const copy = structuredClone(award);
  const at = `/credentialSubject/${extensionTerm}`;
  const failed = new Set(setElements(copy, elements));
  for (const name of Object.keys(elements)) {
    if (!failed.has(name)) ledger.carry(`${at}${toPointer([name])}`);
  }
  return copy;
}

/** The calendar date that an instant writes, in its own zone. */
function dateOf(instant: string | undefined): string | undefined {
  return instant?.slice(0, 10);
}

/** Only looked up, whatever it is. */
function memberOf(value: unknown, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
