import { formatInstant, InvalidArgumentError, toMilliseconds } from '@merkki/core';
import type { LintedOutcome } from './checks/linted-outcome.ts';
import { lintedOutcomes } from './checks/linted-outcomes.ts';
import { suspectTexts } from './checks/personal-data.ts';
import type { PlacedText } from './checks/texts-in.ts';
import { compareResults } from './compare-results.ts';
import type { CredentialFacts } from './credential-facts.ts';
import { isDate } from './draft-values.ts';
import { evaluateRule, type Subject } from './evaluate-rule.ts';
import { checkModel } from './model-conformance.ts';
import type { Profile } from './profiles/profile.ts';
import { expiredSuppressions, weighResults } from './profiles/weigh-results.ts';
import type { ProfileVerdict, QualityReport, RuleResult } from './quality-report.ts';
import { type ReadDocument, readForRules } from './read-for-rules.ts';
import type { Stage } from './rule.ts';
import { type InForce, type RuleSelection, selectRules } from './rule-selection.ts';
import { summarise, verdictOf } from './summarise.ts';

/** What all checks of a checker share. */
export interface QualityCheckerOptions {
  /**
   * Names from {@link profiles}, or profiles of one's own from `parseProfile`; `eu` always
   * applies. Of two that set the same thing, the later one holds. Default: `eu` alone.
   */
  readonly profiles?: readonly (string | Profile)[];
  /** The lightest failure that makes the verdict `fail`. Default: `error`. */
  readonly failOn?: 'error' | 'warning';
}

/** What is different from one check to the next. */
export interface QualityCheck {
  /** `offering`: the description, before anyone earns it; `award`: the record about to be issued. */
  readonly stage: Stage;
  /** Moment of the check: an ISO 8601 instant with zone, or a `Date`. There is no default clock. */
  readonly now: string | Date;
  /** What is known of the credential made from the record, for the rules about it. */
  readonly credential?: CredentialFacts;
}

/** Checks documents against the rules of the profiles that it was made with. */
export interface QualityChecker {
  /**
   * Checks one document as {@link checkQuality} does. Never throws on bad data.
   *
   * @throws {@link InvalidArgumentError} `quality.invalid-now` when the moment is none.
   */
  check(document: unknown, options: QualityCheck): QualityReport;
}

/**
 * Makes a checker for many documents: what the profiles ask for is worked out once.
 *
 * @throws {@link InvalidArgumentError} `quality.unknown-profile` when a profile is unknown.
 * @example
 * const checker = createQualityChecker({ profiles: ['fi'] });
 * const now = '2026-11-24T10:00:00Z';
 * checker.check({ title: { fi: 'Kiertotalous' } }, { stage: 'offering', now }).verdict; // 'fail'
 */
export function createQualityChecker(options: QualityCheckerOptions = {}): QualityChecker {
  const selection = selectRules(options.profiles ?? []);
  const { failOn = 'error' } = options;
  return { check: (document, call) => checkDocument(document, selection, failOn, call) };
}

function checkDocument(
  document: unknown,
  selection: RuleSelection,
  failOn: 'error' | 'warning',
  call: QualityCheck,
): QualityReport {
  const now = toMilliseconds(call.now);
  if (now === undefined) {
    throw new InvalidArgumentError({
      code: 'quality.invalid-now',
      message: 'The moment of the check is no date and time with a zone.',
      pointer: '/now',
    });
  }
  const at = formatInstant(now);
  const today = at.slice(0, 10);
  const read = readForRules(document);
  const inForce = selection.on(today);
  const subject = toSubject(read, inForce, call, { now, today });
  const found = selection.rules.flatMap((rule) => evaluateRule(rule, subject));
  const failures = found.filter(({ outcome }) => outcome === 'fail');
  const shape = checkModel(read.parsed, failures);
  const results = [
    ...weighResults([...found, ...shape], inForce.profiles, today),
    ...expiredSuppressions(inForce.profiles, today),
  ].sort(compareResults);
  return {
    stage: call.stage,
    profiles: selection.profiles.map(({ id }) => id),
    at,
    ...(call.credential === undefined ? {} : { credential: call.credential }),
    verdict: verdictOf(results, failOn),
    profileVerdicts: verdictsOf(selection, results, failOn),
    summary: summarise(results),
    results,
  };
}

function verdictsOf(
  { ruleIds }: RuleSelection,
  results: readonly RuleResult[],
  failOn: 'error' | 'warning',
): readonly ProfileVerdict[] {
  const open = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'needs-evidence');
  return ruleIds.map(({ profile, ids }) => {
    const own = open.filter(({ ruleId }) => ids.has(ruleId));
    return { profile, verdict: verdictOf(own, failOn) };
  });
}

function toSubject(
  { root, award, microCredential }: ReadDocument,
  { limits, requiredLanguages, requiredMembers, tags }: InForce,
  { stage, credential }: QualityCheck,
  { now, today }: { readonly now: number; readonly today: string },
): Subject {
  let suspects: readonly PlacedText[] | undefined;
  let linted: readonly LintedOutcome[] | undefined;
  return {
    root,
    stage,
    tagsInForce: tags,
    now,
    today,
    day: stage === 'award' && isDate(award.issuedOn) ? award.issuedOn : today,
    limits,
    requiredLanguages,
    requiredMembers,
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
