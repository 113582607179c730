import { type Catalogue, formatMessage } from '@merkki/core';
import type { Check, VerificationReport } from './report.ts';

/** A check with its text. */
export interface LocalizedCheck extends Omit<Check, 'params'> {
  /** The text of the code. */
  readonly message: string;
}

/** A report with its texts in one language. */
export interface LocalizedReport extends Omit<VerificationReport, 'checks' | 'credentials'> {
  /** Every check in the order of the work. */
  readonly checks: readonly LocalizedCheck[];
  /** The reports of the credentials in a presentation or a learner record, in their order. */
  readonly credentials?: readonly LocalizedReport[];
}

/**
 * Writes a report in the language of a catalogue.
 *
 * @param catalogue - `fi`, `sv` or `en` of `@merkki/verifier/locales/…`.
 * @example
 * const report = await verify('{}', { now: '2026-11-24T10:00:00Z' });
 * localizeReport(report, { locale: 'en', messages: {} }).checks[0]?.message; // the code, for want of texts
 */
export function localizeReport(report: VerificationReport, catalogue: Catalogue): LocalizedReport {
  const { credentials, ...rest } = report;
  return {
    ...rest,
    ...(credentials === undefined
      ? {}
      : { credentials: credentials.map((one) => localizeReport(one, catalogue)) }),
    checks: report.checks.map(({ params, ...found }) => ({
      id: found.id,
      outcome: found.outcome,
      code: found.code,
      message: formatMessage(catalogue, found.code, params),
      path: found.path,
    })),
  };
}
