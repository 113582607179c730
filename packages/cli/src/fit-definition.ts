import { type Problem, problem } from '@merkki/core';
import type { MicroCredential, Recipient } from '@merkki/model';

/**
 * What a recipient's row says that the definition does not know: a grade on no scale or below the
 * mark that passes, an outcome or a realisation of another name.
 *
 * @internal
 */
export function fitDefinition(
  recipient: Recipient,
  { assessments, outcomes, offerings = [] }: MicroCredential,
): readonly Problem[] {
  const found: Problem[] = [];
  const { grade, achievedOutcomes = [], offering } = recipient;
  const scales = assessments.flatMap(({ gradingScheme }) =>
    gradingScheme?.scale === undefined ? [] : [{ ...gradingScheme, scale: gradingScheme.scale }],
  );
  if (grade !== undefined && scales.length > 0) {
    const known = [...new Set(scales.flatMap(({ scale }) => scale))];
    const fitting = scales.filter(({ scale }) => scale.includes(grade));
    const passes = fitting.some(
      ({ scale, passMark }) =>
        passMark === undefined || scale.indexOf(grade) >= scale.indexOf(passMark),
    );
    if (fitting.length === 0) {
      found.push(problem('recipients.unknown-grade', '/grade', { known: known.join(', ') }));
    } else if (!passes) found.push(problem('recipients.failing-grade', '/grade'));
  }
  for (const [index, id] of achievedOutcomes.entries()) {
    if (!outcomes.some((outcome) => outcome.id === id)) {
      const known = outcomes.map((outcome) => outcome.id).join(', ');
      found.push(problem('recipients.unknown-outcome', `/achievedOutcomes/${index}`, { known }));
    }
  }
  if (offering !== undefined && !offerings.some(({ id }) => id === offering)) {
    const known = offerings.map(({ id }) => id).join(', ');
    found.push(problem('recipients.unknown-offering', '/offering', { known }));
  }
  return found;
}
