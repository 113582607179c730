import type { Locale } from '@merkki/core';

/** One grade of a {@link GradeScale}. */
export interface Grade {
  /** Code as study registers write it, such as `4` or `HYV`. */
  readonly code: string;
  /** True for a grade that passes. */
  readonly passing: boolean;
  /** Name in Finnish, Swedish and English. */
  readonly label: Readonly<Record<Locale, string>>;
  /** koodiUri in the national code set `virtaarvosana`, which knows passing grades only. */
  readonly koodiUri?: string;
}

/** A grade scale of Finnish higher education. */
export interface GradeScale {
  /** Key of the scale, such as `fi-he-0-5`. */
  readonly id: string;
  /** Element path of the scale in a VIRTA study record. */
  readonly virtaElement: string;
  /** The grades, the lowest first where they have an order. */
  readonly grades: readonly Grade[];
}

/** A row of the generated module: code, whether passing, koodiUri, labels (fi, sv, en). */
export type GradeRow = readonly [
  code: string,
  passing: boolean,
  koodiUri: string | undefined,
  fi: string,
  sv: string,
  en: string,
];

/** Makes a frozen scale of the rows of the generated module. */
export function gradeScale(
  id: string,
  virtaElement: string,
  rows: readonly GradeRow[],
): GradeScale {
  const grades = rows.map(([code, passing, koodiUri, fi, sv, en]) =>
    Object.freeze({
      code,
      passing,
      label: Object.freeze({ fi, sv, en }),
      ...(koodiUri === undefined ? {} : { koodiUri }),
    }),
  );
  return Object.freeze({ id, virtaElement, grades: Object.freeze(grades) });
}
