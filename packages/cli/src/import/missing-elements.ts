import { formatMessage, type JsonObject, type Problem } from '@merkki/core';
import { createQualityChecker, localizeReport } from '@merkki/quality';
import type { Context } from '../command.ts';

/** An element of the EU standard that a draft lacks. */
export interface MissingElement {
  /** Id of the rule that asks for it, or code of the problem. */
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** JSON Pointer into the draft. */
  readonly path: string;
  readonly message: string;
}

/**
 * Makes the list of what a draft still lacks: by the rules on the elements of Annex I, mandatory and
 * optional, and by the data model where no rule has spoken of the place.
 *
 * @internal
 */
export function missingElements({
  texts,
  now,
}: Context): (draft: JsonObject, missing: readonly Problem[]) => readonly MissingElement[] {
  const checker = createQualityChecker();
  const at = now();
  return (draft, missing) => {
    const report = checker.check(draft, { stage: 'offering', now: at });
    const results = report.results.filter(
      ({ ruleId, outcome }) => /^EU-(A1|O)-/.test(ruleId) && outcome === 'fail',
    );
    const elements = localizeReport({ ...report, results }, texts).results;
    const isSpokenOf = ({ pointer }: Problem): boolean =>
      elements.some(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
    return [
      ...elements.map(({ ruleId, severity, path, message }) => ({
        id: ruleId,
        severity,
        path,
        message,
      })),
      ...missing
        .filter((found) => !isSpokenOf(found))
        .map(({ code, pointer, params }) => ({
          id: code,
          severity: code === 'import.language-missing' ? ('warning' as const) : ('error' as const),
          path: pointer,
          message: formatMessage(texts, code, params),
        })),
    ];
  };
}
