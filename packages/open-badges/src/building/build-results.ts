import { InvalidArgumentError } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import type { Result } from '../schemas/result.ts';
import type { Ledger } from './ledger.ts';
import { partUri } from './part-uri.ts';

/**
 * Builds the results: the grade where there is one, else that the assessment was completed.
 *
 * @throws {@link InvalidArgumentError} `result.unknown-description` when a result names no assessment,
 * `result.out-of-range` when a grade is not on the assessment's scale.
 * @internal
 */
export function buildResults(ledger: Ledger, award: MicroCredentialAward): Result[] {
  const { results = [], microCredential } = award;
  return results.map(({ assessmentId, grade }, index) => {
    const at = `/results/${index}`;
    const assessment = microCredential.assessments.find(({ id }) => id === assessmentId);
    if (assessment === undefined) {
      throw refusal('result.unknown-description', `${at}/assessmentId`, 'is of no assessment');
    }
    const scale = assessment.gradingScheme?.scale;
    if (grade !== undefined && scale !== undefined && !scale.includes(grade)) {
      throw refusal('result.out-of-range', `${at}/grade`, 'has a grade that its scale lacks');
    }
    ledger.carry(`${at}/assessmentId`, `${at}/grade`);
    return {
      type: ['Result'],
      resultDescription: partUri(microCredential.id, assessmentId),
      ...(grade === undefined ? { status: 'Completed' } : { value: grade }),
    };
  });
}

function refusal(code: string, pointer: string, why: string): InvalidArgumentError {
  return new InvalidArgumentError({ code, pointer, message: `The result ${why}.` });
}
