import { gradeScales } from '@merkki/vocabularies';
import type { Converter, Match, ProfileField } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { pickGrade } from './pick-grade.ts';
import { assumed, known } from './sources.ts';
import { type ScaleElement, scaleElements, transferable } from './types.ts';

const theirs = '/Opintosuoritus/Arvosana';

/** Each national scale has an element of its own. */
export const gradeFields: readonly ProfileField[] = [
  ...scaleElements
    .filter((scale) => scale !== 'EiKaytossa')
    .map(
      (scale): ProfileField => ({
        ours: '/results/*/grade',
        theirs: `${theirs}/${scale}`,
        via: gradeOn(scale),
        shape: { kind: 'code', values: transferable(scale) },
        only: ['Opintosuoritus'],
        note: 'One of the elements; which one follows from the scale of the assessment.',
        ...known,
      }),
    ),
  {
    theirs: `${theirs}/EiKaytossa`,
    via: noGrade(),
    shape: { kind: 'code', values: transferable('EiKaytossa') },
    only: ['Opintosuoritus'],
    note: 'Where the award has no grade at all.',
    ...assumed,
  },
];

/** The grade of the results, where it is on this scale; where several results have it, whose it was is lost. */
function gradeOn(scale: ScaleElement): Converter {
  return {
    name: `grade of \`${scale}\``,
    to: (matches, { source }) => {
      const picked = pickGrade(source);
      if (picked.kind !== 'graded' || picked.scale !== scale) return {};
      return { value: picked.grade, losses: lostPlaces(matches, source['results']) };
    },
    from: (value) =>
      transferable(scale).some((code) => code === value) ? { values: [value] } : undefined,
  };
}

/** One result comes back to its place; of several the grade comes back to the first. */
export function lostPlaces(matches: readonly Match[], results: unknown) {
  const isOne = Array.isArray(results) && results.length === 1;
  return isOne ? [] : matches.map(({ pointer }) => makeLoss('loss.structure', pointer));
}

function noGrade(): Converter {
  const code = gradeScales['fi-he-no-grade'].grades[0]?.code ?? '';
  return {
    name: `\`${code}\``,
    always: true,
    to: (_, { source }) => (pickGrade(source).kind === 'ungraded' ? { value: code } : {}),
    from: (value) => (value === code ? { values: [] } : undefined),
  };
}
