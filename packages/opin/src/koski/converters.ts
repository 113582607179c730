import { atPointer, isJsonObject, type JsonValue } from '@merkki/core';
import { gradeScales } from '@merkki/vocabularies';
import type { Converter } from '../engine/converter.ts';
import { lostPlaces } from '../virta/grade-fields.ts';
import { pickGrade } from '../virta/pick-grade.ts';
import { states } from '../virta/states.ts';
import { codeIn, written } from './coded.ts';

/** The code set of grades in Koski. */
export const gradeSet = 'virtaarvosana';

/** Grades that the code set has. */
export const grades: readonly string[] = [
  ...new Set(
    Object.values(gradeScales).flatMap((scale) =>
      scale.grades.flatMap(({ code, koodiUri }) =>
        koodiUri?.startsWith(`${gradeSet}_`) === true ? [code] : [],
      ),
    ),
  ),
];

/** What stands for no grade. */
const none = gradeScales['fi-he-no-grade'].grades[0]?.code ?? '';

/** The one grade of the results, or the code that says that there is none. */
export const grade: Converter = Object.freeze({
  name: 'grade',
  always: true,
  to: (matches, { source }) => {
    const picked = pickGrade(source);
    if (picked.kind === 'ungraded') return { value: none };
    return picked.kind === 'graded' && grades.includes(picked.grade)
      ? { value: picked.grade, losses: lostPlaces(matches, source['results']) }
      : {};
  },
  from: (value) => {
    if (typeof value !== 'string' || !grades.includes(value)) return undefined;
    return { values: value === none ? [] : [value] };
  },
} satisfies Converter);

/** The first language with two letters, in capitals. */
export function capitals(inner: Converter): Converter {
  return {
    name: `${inner.name}, in capitals`,
    to: (matches, context) => {
      const { value, ...rest } = inner.to(matches, context);
      return typeof value === 'string' ? { ...rest, value: value.toUpperCase() } : rest;
    },
    from: (value, place) =>
      typeof value === 'string' ? inner.from?.(value.toLowerCase(), place) : undefined,
  };
}

const stateSet = 'virtaopiskeluoikeudentila';

/** The states of the study right of VIRTA in the members of Koski, which tells no ends. */
export const statePeriods: Converter = Object.freeze({
  name: `${states.name}, in \`${stateSet}\``,
  to: (matches, context) => {
    const { value } = states.to(matches, context);
    const periods: readonly JsonValue[] = Array.isArray(value) ? value : [];
    return periods.length === 0
      ? {}
      : {
          value: periods.map((period) => ({
            alku: atPointer(period, '/AlkuPvm') ?? '',
            tila: written(String(atPointer(period, '/Koodi')), stateSet),
          })),
        };
  },
  from: (value, place) => {
    if (!Array.isArray(value)) return undefined;
    const periods: readonly JsonValue[] = value;
    const translated = periods.map((period): JsonValue => {
      const { alku = '', tila } = isJsonObject(period) ? period : {};
      return { AlkuPvm: alku, Koodi: codeIn(tila, stateSet) ?? '' };
    });
    return states.from?.(translated, place);
  },
} satisfies Converter);
