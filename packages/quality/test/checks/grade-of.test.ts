import { describe, expect, test } from 'vitest';
import { gradeState } from '../../src/checks/grade-of.ts';

describe('a grade', () => {
  const withMark = { scale: ['fail', 'pass', 'good'], passMark: 'pass' };

  test('is judged by the pass mark of its scale', () => {
    expect(gradeState('good', withMark)).toBe('passing');
    expect(gradeState('fail', withMark)).toBe('failing');
    expect(gradeState('excellent', withMark)).toBe('off-scale');
  });

  test('is judged by the Finnish scale that has the same grades where there is no mark', () => {
    expect(gradeState('0', { scale: ['0', '1', '2', '3', '4', '5'] })).toBe('failing');
    expect(gradeState('HYV', { scale: ['HYL', 'HYV'] })).toBe('passing');
  });

  test('is unknown where nothing tells', () => {
    expect(gradeState('B', { scale: ['A', 'B', 'C'] })).toBe('unknown');
    expect(gradeState('B', undefined)).toBe('unknown');
    expect(gradeState(undefined, withMark)).toBe('unknown');
  });
});
