import { toPointer } from '@merkki/core';
import type { MicroCredentialDraft } from '@merkki/model';
import { isText } from '../draft-values.ts';
import { type Failure, fail, type NotApplicable, notApplicable } from '../finding.ts';
import { isLintedLanguage, lintOutcome } from '../outcomes/lint-outcome.ts';
import type { OutcomeCode } from '../outcomes/outcome-finding.ts';
import type { Limits } from '../profiles/limits.ts';
import type { DefinitionSubject } from '../rule.ts';
import type { LintedOutcome } from './linted-outcome.ts';
import { numberOf } from './workload-of.ts';

/** Lints the outcomes of a description in the languages that the linter reads. */
export function lintedOutcomes(
  { outcomes = [], level }: MicroCredentialDraft,
  { outcomeMaxLength: maxLength }: Limits,
): readonly LintedOutcome[] {
  return outcomes.flatMap(({ text = {}, bloom, eqf }, index) =>
    Object.entries(text).flatMap(([language, each]) => {
      if (!isText(each) || !isLintedLanguage(language)) return [];
      const ofLevel = numberOf(eqf) ?? numberOf(level?.eqf);
      const options = { maxLength, ...(ofLevel === undefined ? {} : { eqf: ofLevel }) };
      return [
        {
          path: toPointer(['outcomes', index, 'text', language]),
          bloom: numberOf(bloom),
          findings: lintOutcome(each, language, options),
        },
      ];
    }),
  );
}

/** Makes the check that the linter finds nothing of a code in any outcome. */
export function withoutFinding(
  code: OutcomeCode,
): (subject: DefinitionSubject) => NotApplicable | readonly Failure<'fail'>[] {
  return ({ lintedOutcomes: linted }) => {
    const outcomes = linted();
    if (outcomes.length === 0) return notApplicable('nothing-to-check');
    return outcomes.flatMap(({ path, findings }) =>
      findings
        .filter((finding) => finding.code === code)
        .map(({ range, suggestion }) => fail(path, { ...range, suggestion })),
    );
  };
}
