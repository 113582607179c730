import {
  createQualityChecker,
  type QualityCheck,
  type QualityCheckerOptions,
} from './create-quality-checker.ts';
import type { QualityReport } from './quality-report.ts';

/** How a document is checked. */
export interface CheckQualityOptions extends QualityCheckerOptions, QualityCheck {}

/**
 * Checks one document against the quality rules of the chosen profiles; for many documents make a
 * checker once with {@link createQualityChecker}.
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
  return createQualityChecker(options).check(document, options);
}
