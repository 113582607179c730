import type { Assessment, Draft, MicroCredentialAward } from '@merkki/model';
import { gradeScales } from '@merkki/vocabularies';
import { isText } from '../draft-values.ts';

/** What a grade is worth: `unknown` where nothing tells. */
export type GradeState = 'passing' | 'failing' | 'off-scale' | 'unknown';

/**
 * Judges a grade by the scale of its assessment. The pass mark is read from the scale; without one,
 * by the Finnish scale that has the same grades.
 */
export function gradeState(grade: unknown, scheme: Draft<Assessment>['gradingScheme']): GradeState {
  const scale = scheme?.scale;
  if (!isText(grade) || scale === undefined) return 'unknown';
  const place = scale.indexOf(grade);
  if (place < 0) return 'off-scale';
  const mark = scale.indexOf(scheme?.passMark);
  if (mark >= 0) return place >= mark ? 'passing' : 'failing';
  const known = Object.values(gradeScales).find(({ grades }) =>
    scale.every((each) => grades.some(({ code }) => code === each)),
  );
  const passing = known?.grades.find(({ code }) => code === grade)?.passing;
  return passing === undefined ? 'unknown' : passing ? 'passing' : 'failing';
}

/** A result with its grade, where it stands and how it is judged. */
export interface GradedResult {
  /** Pointer of the grade in the record. */
  readonly path: string;
  /** What it is worth. */
  readonly state: GradeState;
}

/** The results of a record that have a grade. */
export function gradedResults(award: Draft<MicroCredentialAward>): readonly GradedResult[] {
  const { results = [], microCredential } = award;
  return results.flatMap(({ assessmentId, grade }, index) => {
    if (!isText(grade)) return [];
    const scheme = microCredential?.assessments?.find(
      ({ id }) => id === assessmentId,
    )?.gradingScheme;
    return [{ path: `/results/${index}/grade`, state: gradeState(grade, scheme) }];
  });
}
