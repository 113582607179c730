import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { nationalScales, type ScaleElement, scaleElements, transferable } from './types.ts';

/** What the results of an award come to: a grade on a national scale, none, or why there is none. */
export type PickedGrade =
  | { readonly kind: 'graded'; readonly scale: ScaleElement; readonly grade: string }
  | { readonly kind: 'ungraded' }
  | { readonly kind: 'failed' | 'unknown' | 'differ'; readonly pointer: string };

/**
 * Picks the one grade that a study register takes and the national scale that has it: the scale with
 * the fewest grades that has all of the assessment’s scale, or, where the assessment has none, that has
 * the grade.
 */
export function pickGrade(award: JsonObject): PickedGrade {
  const results = listOf(award['results']).map((value, index) => ({ value, index }));
  const graded = results.flatMap(({ value, index }) => {
    const part = isJsonObject(value) ? value : {};
    const grade = part['grade'];
    return typeof grade === 'string'
      ? [{ grade, pointer: `/results/${index}/grade`, assessment: part['assessmentId'] }]
      : [];
  });
  const [first] = graded;
  if (first === undefined) return { kind: 'ungraded' };
  const { grade, pointer } = first;
  const other = graded.find((one) => one.grade !== grade);
  if (other !== undefined) return { kind: 'differ', pointer: other.pointer };
  const scale = pickScale(grade, scaleOf(award, first.assessment));
  if (scale === undefined) return { kind: 'unknown', pointer };
  return transferable(scale).includes(grade)
    ? { kind: 'graded', scale, grade }
    : { kind: 'failed', pointer };
}

function pickScale(grade: string, own: readonly JsonValue[]): ScaleElement | undefined {
  return nationalScaleOf(own.length > 0 ? [...own, grade] : [grade]);
}

/** The national scale with the fewest grades that has all of the given ones. */
export function nationalScaleOf(wanted: readonly JsonValue[]): ScaleElement | undefined {
  return scaleElements
    .filter((name) => {
      const codes = nationalScales[name].grades.map(({ code }) => code);
      return wanted.every((value) => codes.some((code) => code === value));
    })
    .reduce<ScaleElement | undefined>((best, next) => {
      if (best === undefined) return next;
      return nationalScales[next].grades.length < nationalScales[best].grades.length ? next : best;
    }, undefined);
}

function scaleOf(award: JsonObject, assessmentId: JsonValue | undefined): readonly JsonValue[] {
  const definition = award['microCredential'];
  const assessments = listOf(isJsonObject(definition) ? definition['assessments'] : undefined);
  const assessment = assessments.find((one) => isJsonObject(one) && one['id'] === assessmentId);
  const scheme = isJsonObject(assessment) ? assessment['gradingScheme'] : undefined;
  return listOf(isJsonObject(scheme) ? scheme['scale'] : undefined);
}

/** `Array.isArray` does not narrow a readonly array. */
function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
