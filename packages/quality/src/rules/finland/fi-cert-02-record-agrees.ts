import { isGiven } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The record agrees with its description: outcomes, assessments and realisation exist in it. Whether a published offering agrees, `merkki diff` tells. */
export const fiCert02 = defineRule({
  id: 'FI-CERT-02',
  severity: 'error',
  stage: 'award',
  profiles: ['fi'],
  kind: 'machine',
  path: '',
  sources: [work('fi-framework')],
  check({ award: { achievedOutcomes = [], results = [], offering }, microCredential }) {
    const { outcomes = [], assessments = [], offerings = [] } = microCredential;
    return [
      ...achievedOutcomes.flatMap((id, index) =>
        outcomes.some((outcome) => outcome.id === id) ? [] : [fail(`/achievedOutcomes/${index}`)],
      ),
      ...results.flatMap(({ assessmentId }, index) =>
        assessments.some(({ id }) => id === assessmentId)
          ? []
          : [fail(`/results/${index}/assessmentId`)],
      ),
      ...(isGiven(offering) && !offerings.some(({ id }) => id === offering)
        ? [fail('/offering')]
        : []),
    ];
  },
});
