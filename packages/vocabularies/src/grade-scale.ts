import type { Locale } from '@merkki/core';
import type { ListSource } from './code-list.ts';

/** One grade of a {@link GradeScale}. */
export interface Grade {
  /** Code as study registers write it, such as `4` or `HYV`. */
  readonly code: string;
  /** True for a grade that passes, false for one that fails; undefined where no source tells. */
  readonly passing: boolean | undefined;
  /** Name in Finnish, Swedish and English. */
  readonly label: Readonly<Record<Locale, string>>;
  /** Languages whose name is ours, because the source has none in it. */
  readonly translated: readonly Locale[];
  /** koodiUri in the national code set; VIRTA's set (`virtaarvosana`) knows passing grades only. */
  readonly koodiUri?: string;
}

/** A Finnish grade scale. No source gives a conversion between scales, so there is none. */
export interface GradeScale {
  /** Key of the scale, such as `fi-he-0-5`. */
  readonly id: string;
  /** Where the scale comes from. */
  readonly source: ListSource;
  /** Element path of the scale in a VIRTA study record; scales outside higher education have none. */
  readonly virtaElement?: string;
  /** Name of the national code set that is this scale. */
  readonly koodisto?: string;
  /** Number of the scale in the cross-study service of CSC (Ristiinopiskelupalvelu). */
  readonly crossStudyValue?: number;
  /** The grades, the lowest first where they have an order; none where the institution sets them. */
  readonly grades: readonly Grade[];
}

/** A row of the generated module: code, whether passing, koodiUri, names (fi, sv, en), ours. */
export type GradeRow = readonly [
  code: string,
  passing: boolean | undefined,
  koodiUri: string | undefined,
  fi: string,
  sv: string,
  en: string,
  translated?: readonly Locale[],
];

/** Makes a frozen scale of the rows of the generated module. */
export function gradeScale(
  head: Omit<GradeScale, 'grades'>,
  rows: readonly GradeRow[],
): GradeScale {
  const grades = rows.map(([code, passing, koodiUri, fi, sv, en, translated = []]) =>
    Object.freeze({
      code,
      passing,
      label: Object.freeze({ fi, sv, en }),
      translated: Object.freeze(translated),
      ...(koodiUri === undefined ? {} : { koodiUri }),
    }),
  );
  return Object.freeze({
    ...head,
    source: Object.freeze(head.source),
    grades: Object.freeze(grades),
  });
}
