import { formatInstant, InvalidArgumentError, isJsonObject, toMilliseconds } from '@merkki/core';
import {
  type MicroCredentialAwardDraft,
  type MicroCredentialDraft,
  type Parsed,
  parseMicroCredential,
  parseMicroCredentialAward,
  toMicroCredentialAwardDraft,
  toMicroCredentialDraft,
} from '@merkki/model';
import type { LintedOutcome } from './checks/linted-outcome.ts';
import { lintedOutcomes } from './checks/linted-outcomes.ts';
import { suspectTexts } from './checks/personal-data.ts';
import type { PlacedText } from './checks/texts-in.ts';
import { compareResults } from './compare-results.ts';
import type { CredentialFacts } from './credential-facts.ts';
import { isDate } from './draft-values.ts';
import { evaluateRule, type Subject } from './evaluate-rule.ts';
import { catalogueRules } from './generated/rules.ts';
import { checkModel } from './model-conformance.ts';
import { chooseProfiles, tagsInForce, tagsOf } from './profiles/choose-profiles.ts';
import { defaultLimits, type Limits } from './profiles/limits.ts';
import type { Profile } from './profiles/profile.ts';
import { expiredSuppressions, weighResults } from './profiles/weigh-results.ts';
import type { QualityReport, RuleResult } from './quality-report.ts';
import type { Stage } from './rule.ts';
import { rules } from './rules.ts';
import { summarise, verdictOf } from './summarise.ts';

/** How a document is checked. */
export interface CheckQualityOptions {
  /** `offering`: the description, before anyone earns it; `award`: the record about to be issued. */
  readonly stage: Stage;
  /**
   * Names from {@link profiles}, or profiles of one's own from {@link parseProfile}; `eu` always
   * applies. Of two that set the same thing, the later one holds. Default: `eu` alone.
   */
  readonly profiles?: readonly (string | Profile)[];
  /** Moment of the check: an ISO 8601 instant with zone, or a `Date`. There is no default clock. */
  readonly now: string | Date;
  /** The lightest failure that makes the verdict `fail`. Default: `error`. */
  readonly failOn?: 'error' | 'warning';
  /** What is known of the credential made from the record, for the rules about it. */
  readonly credential?: CredentialFacts;
}

/**
 * Checks one document against the quality rules of the chosen profiles.
 *
 * The document is a micro-credential definition or an award; one with a member `microCredential` is
 * an award. A definition alone may be checked at stage `award`: what only the record holds (the
 * learner, the date of issuing) is then missing. Rules of the other stage are `not-applicable`.
 *
 * @param document - Any JSON value, for example from `readDocument` of `@merkki/model`; is not
 * changed.
 * @returns Every result, sorted by rule id, then by path. Never throws on bad data.
 * @throws {@link InvalidArgumentError} `quality.unknown-profile` when a profile is unknown,
 * `quality.invalid-now` when the moment is none.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * const report = checkQuality({ title: { en: '  ' } }, { stage: 'offering', now: '2026-11-24T10:00:00Z' });
 * report.verdict; // 'fail'
 */
export function checkQuality(document: unknown, options: CheckQualityOptions): QualityReport {
  const now = toMilliseconds(options.now);
  if (now === undefined) {
    throw new InvalidArgumentError({
      code: 'quality.invalid-now',
      message: 'The moment of the check is no date and time with a zone.',
      pointer: '/now',
    });
  }
  const chosen = chooseProfiles(options.profiles ?? []);
  const isAward = isJsonObject(document) && Object.hasOwn(document, 'microCredential');
  const read = isAward ? readAward(document) : readDefinition(document);
  const subject = toSubject(read, options, now, chosen);
  const tags = new Set(chosen.flatMap(tagsOf));
  const found = catalogueRules
    .filter((rule) => rule.profiles.some((profile) => tags.has(profile)))
    .flatMap((rule) => evaluateRule(rule, subject));
  const failures = found.filter(({ outcome }) => outcome === 'fail');
  const shape = checkModel(read.parsed, failures);
  const results = [
    ...weighResults([...found, ...shape], chosen, subject.today),
    ...expiredSuppressions(chosen, subject.today),
  ].sort(compareResults);
  const failOn = options.failOn ?? 'error';
  const open = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'needs-evidence');
  return {
    stage: options.stage,
    profiles: chosen.map(({ id }) => id),
    at: formatInstant(now),
    verdict: verdictOf(results, failOn),
    profileVerdicts: chosen.map((profile) => ({
      profile: profile.id,
      verdict: verdictOf(resultsOf(open, profile), failOn),
    })),
    summary: summarise(results),
    results,
  };
}

const profilesOf = new Map(rules.map((rule) => [rule.id, rule.profiles]));

function resultsOf(results: readonly RuleResult[], profile: Profile): readonly RuleResult[] {
  if (results.length === 0) return results;
  const tags = tagsOf(profile);
  return results.filter(({ ruleId }) => profilesOf.get(ruleId)?.some((tag) => tags.includes(tag)));
}

/** A document as its parser and as the rules see it. */
interface ReadDocument {
  readonly parsed: Parsed<unknown>;
  readonly root: Subject['root'];
  readonly award: MicroCredentialAwardDraft;
  readonly microCredential: MicroCredentialDraft;
}

/** A document that parses is a draft as it stands: most are read by the schema only once. */
function readDefinition(document: unknown): ReadDocument {
  const parsed = parseMicroCredential(document);
  const microCredential = parsed.ok ? parsed.value : toMicroCredentialDraft(document);
  return { parsed, root: 'definition', award: {}, microCredential };
}

function readAward(document: unknown): ReadDocument {
  const parsed = parseMicroCredentialAward(document);
  const award = parsed.ok ? parsed.value : toMicroCredentialAwardDraft(document);
  return { parsed, root: 'award', award, microCredential: award.microCredential ?? {} };
}

function toSubject(
  { root, award, microCredential }: ReadDocument,
  { stage, credential }: CheckQualityOptions,
  now: number,
  chosen: readonly Profile[],
): Subject {
  const today = formatInstant(now).slice(0, 10);
  let suspects: readonly PlacedText[] | undefined;
  let linted: readonly LintedOutcome[] | undefined;
  const limits = limitsOf(chosen);
  return {
    root,
    stage,
    tagsInForce: tagsInForce(chosen, today),
    now,
    today,
    day: stage === 'award' && isDate(award.issuedOn) ? award.issuedOn : today,
    limits,
    requiredLanguages: [...new Set(chosen.flatMap(({ languages = [] }) => languages))],
    requiredMembers: [...new Set(chosen.flatMap(({ required = [] }) => required))],
    award,
    microCredential,
    suspectTexts: () => {
      suspects ??= suspectTexts(microCredential);
      return suspects;
    },
    lintedOutcomes: () => {
      linted ??= lintedOutcomes(microCredential, limits);
      return linted;
    },
    ...(credential === undefined ? {} : { credential }),
  };
}

function limitsOf(chosen: readonly Profile[]): Limits {
  let limits = defaultLimits;
  for (const profile of chosen) limits = { ...limits, ...profile.limits };
  return limits;
}
