import { formatInstant, InvalidArgumentError, isJsonObject, toMilliseconds } from '@merkki/core';
import { toMicroCredentialAwardDraft, toMicroCredentialDraft } from '@merkki/model';
import { compareResults } from './compare-results.ts';
import { evaluateRule, type Subject } from './evaluate-rule.ts';
import { catalogueRules } from './generated/rules.ts';
import { checkModel } from './model-conformance.ts';
import { chosenProfiles } from './profiles.ts';
import type { QualityReport } from './quality-report.ts';
import type { Stage } from './rule.ts';
import { summarise, verdictOf } from './summarise.ts';

/** How a document is checked. */
export interface CheckQualityOptions {
  /** `offering`: the description, before anyone earns it; `award`: the record about to be issued. */
  readonly stage: Stage;
  /** Names from {@link profiles}; `eu` always applies. Default: `eu` alone. */
  readonly profiles?: readonly string[];
  /** Moment of the check: an ISO 8601 instant with zone, or a `Date`. There is no default clock. */
  readonly now: string | Date;
  /** The lightest failure that makes the verdict `fail`. Default: `error`. */
  readonly failOn?: 'error' | 'warning';
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
  const chosen = chosenProfiles(options.profiles ?? []);
  const subject = toSubject(document, options.stage, now);
  const found = catalogueRules
    .filter((rule) => rule.profiles.some((profile) => chosen.includes(profile)))
    .flatMap((rule) => evaluateRule(rule, subject));
  const failures = found.filter(({ outcome }) => outcome === 'fail');
  const results = [...found, ...checkModel(document, subject.root, failures)].sort(compareResults);
  return {
    stage: options.stage,
    profiles: chosen,
    at: formatInstant(now),
    verdict: verdictOf(results, options.failOn ?? 'error'),
    summary: summarise(results),
    results,
  };
}

function toSubject(document: unknown, stage: Stage, now: number): Subject {
  if (isJsonObject(document) && Object.hasOwn(document, 'microCredential')) {
    const award = toMicroCredentialAwardDraft(document);
    return { root: 'award', stage, now, award, microCredential: award.microCredential ?? {} };
  }
  const microCredential = toMicroCredentialDraft(document);
  return { root: 'definition', stage, now, award: {}, microCredential };
}
