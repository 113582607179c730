import type { Check, VerificationReport } from '../report.ts';
import {
  checkScheme,
  type EuropassCheck,
  type EuropassStatus,
  europassCheckKinds,
  statusCodes,
  statusScheme,
} from './europass-check.ts';
import { europassTexts } from './europass-texts.ts';

/**
 * Tells the checks of a report as those that Europass makes: format, seal, owner, accreditation,
 * expiry, revocation, custom, always all seven in this order.
 *
 * A check is `error` when one that it rests on failed, `skipped` when one could not be decided or none
 * was made, else `ok`. What `owner` and `custom` stand for is assumed; `accreditation` is always
 * `skipped`, as no database of accreditations is asked.
 *
 * @see European Learning Model 3.2, lists `verification` and `verification-status`.
 * @example
 * const report = await verify('{}', { now: '2026-11-24T10:00:00Z' });
 * toEuropassChecks(report)[0]?.status; // 'error': the format is none
 */
export function toEuropassChecks(report: VerificationReport): readonly EuropassCheck[] {
  return europassCheckKinds.map(({ name, code, ids }) => {
    const checks = report.checks.filter(({ id }) => ids.includes(id));
    const status = statusOf(checks);
    return {
      name,
      type: checkScheme + code,
      label: europassTexts[name],
      status,
      statusId: statusScheme + statusCodes[status],
      statusLabel: europassTexts[status],
      checks,
    };
  });
}

function statusOf(checks: readonly Check[]): EuropassStatus {
  const has = (outcome: Check['outcome']): boolean =>
    checks.some((each) => each.outcome === outcome);
  if (has('fail')) return 'error';
  if (has('unknown')) return 'skipped';
  return has('pass') || has('warn') ? 'ok' : 'skipped';
}
