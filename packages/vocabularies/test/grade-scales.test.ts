import { expect, test } from 'vitest';
import { gradeScales } from '../src/index.ts';

test('the five-step scale passes from 1 on', () => {
  const passing = gradeScales['fi-he-0-5'].grades.filter((grade) => grade.passing);
  expect(passing.map((grade) => grade.code)).toEqual(['1', '2', '3', '4', '5', 'HYV']);
});

test('only passing grades have a koodiUri, because study records carry no others', () => {
  for (const scale of Object.values(gradeScales)) {
    for (const grade of scale.grades) expect('koodiUri' in grade).toBe(grade.passing);
  }
});

test('each scale carries its own key and is frozen', () => {
  for (const [id, scale] of Object.entries(gradeScales)) {
    expect(scale.id).toBe(id);
    expect(Object.isFrozen(scale) && scale.grades.every((grade) => Object.isFrozen(grade))).toBe(
      true,
    );
  }
  expect(Object.isFrozen(gradeScales)).toBe(true);
});
