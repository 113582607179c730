import { type Problem, problem } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';

/** A grade must stand on a scale of the definition, and be one with which the assessment is passed. */
export function findGradeProblem(
  { assessments }: MicroCredential,
  grade: string | undefined,
): Problem | undefined {
  if (grade === undefined) return undefined;
  const schemes = assessments.flatMap(({ gradingScheme }) => gradingScheme ?? []);
  const scaled = schemes.filter(({ scale = [] }) => scale.length > 0);
  const fitting = scaled.filter(({ scale = [] }) => scale.includes(grade));
  if (scaled.length > 0 && fitting.length === 0) return problem('event.grade-unknown', '/grade');
  const passes = fitting.every(
    ({ scale = [], passMark }) =>
      passMark === undefined || scale.indexOf(grade) >= scale.indexOf(passMark),
  );
  return passes ? undefined : problem('event.grade-failing', '/grade');
}
