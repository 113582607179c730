import { formatInstant, InvalidArgumentError, type Problem, toMilliseconds } from '@merkki/core';
import type { CheckQualityOptions } from '../check-quality.ts';
import { chooseProfiles } from '../profiles/choose-profiles.ts';
import type { QualityReport } from '../quality-report.ts';
import { modelRule } from '../rule-infos.ts';
import { summarise } from '../summarise.ts';

/**
 * Makes the report of a text that is no document, so that it stands beside the others in every form:
 * each problem is a failure of `MODEL-01`, with its line and column where the reader told them.
 *
 * @param problems - From `readDocument` of `@merkki/model`.
 * @throws {@link InvalidArgumentError} as `checkQuality` does.
 * @example
 * const problems = [{ code: 'document.malformed', pointer: '', params: { line: 1, column: 7 } }];
 * reportUnreadable(problems, { stage: 'offering', now: '2026-11-24T10:00:00Z' }).verdict; // 'fail'
 */
export function reportUnreadable(
  problems: readonly Problem[],
  options: CheckQualityOptions,
): QualityReport {
  const now = toMilliseconds(options.now);
  if (now === undefined) {
    throw new InvalidArgumentError({
      code: 'quality.invalid-now',
      message: 'The moment of the check is no date and time with a zone.',
      pointer: '/now',
    });
  }
  const profiles = chooseProfiles(options.profiles ?? []).map(({ id }) => id);
  const { id: ruleId, severity, sources } = modelRule;
  const results = problems.map(({ code, pointer: path, params }) => ({
    ...{ ruleId, outcome: 'fail' as const, severity, path, code, params, sources },
  }));
  return {
    stage: options.stage,
    profiles,
    at: formatInstant(now),
    verdict: 'fail',
    // Nothing was read, so no rule of any profile is met.
    profileVerdicts: profiles.map((profile) => ({ profile, verdict: 'fail' })),
    summary: summarise(results),
    results,
  };
}
