import { describe, expect, test } from 'vitest';
import { type GradeScaleId, gradeScales } from '../src/index.ts';

function codes(id: GradeScaleId, passing: boolean | undefined): string[] {
  return gradeScales[id].grades
    .filter((grade) => grade.passing === passing)
    .map((grade) => grade.code);
}

describe('passing', () => {
  test.each([
    ['fi-he-0-5', ['1', '2', '3', '4', '5', 'HYV'], ['0', 'HYL']],
    ['fi-he-pass-fail', ['HYV'], ['HYL']],
    ['fi-he-second-national-language', ['TT', 'HT'], []],
    ['fi-he-sample-of-work', ['HYV', 'KH'], []],
    ['fi-vet-1-5', ['1', '2', '3', '4', '5', 'Hyväksytty'], ['Hylätty']],
    ['fi-vet-t1-k3', ['1', '2', '3', 'Hyväksytty'], ['0']],
    ['fi-vet-pass-fail', ['Hyväksytty'], ['Hylätty']],
  ] as const)('%s tells what passes and what fails', (id, passing, failing) => {
    expect([codes(id, true), codes(id, false), codes(id, undefined)]).toEqual([
      passing,
      failing,
      [],
    ]);
  });

  test.each(['fi-he-thesis', 'fi-he-no-grade', 'fi-liberal-jotpa', 'fi-vet-other'] as const)(
    '%s tells of no grade, because no source does',
    (id) => {
      expect(codes(id, undefined)).toHaveLength(gradeScales[id].grades.length);
      expect(gradeScales[id].grades.length).toBeGreaterThan(0);
    },
  );
});

test('of VIRTA only grades that do not fail have a koodiUri, because study records carry no others', () => {
  for (const { virtaElement, grades } of Object.values(gradeScales)) {
    if (virtaElement === undefined) continue;
    for (const grade of grades) {
      if (grade.passing !== undefined) expect('koodiUri' in grade).toBe(grade.passing);
    }
  }
});

test('a scale has a place in VIRTA or a national code set, never both', () => {
  for (const scale of Object.values(gradeScales)) {
    expect('virtaElement' in scale).toBe(!('koodisto' in scale));
  }
});

test('each scale carries its own key and is frozen', () => {
  for (const [id, scale] of Object.entries(gradeScales)) {
    expect(scale.id).toBe(id);
    expect([scale, scale.source, scale.grades].every(Object.isFrozen)).toBe(true);
    for (const grade of scale.grades) {
      expect([grade, grade.label, grade.translated].every(Object.isFrozen)).toBe(true);
    }
  }
  expect(Object.isFrozen(gradeScales)).toBe(true);
});
