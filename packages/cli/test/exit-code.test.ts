import { describe, expect, test } from 'vitest';
import { strongest } from '../src/exit-code.ts';

describe('the strongest exit code', () => {
  test.each([
    [[], 0],
    [[0, 0], 0],
    [[0, 3], 3],
    [[3, 1, 0], 1],
    [[1, 3, 2, 0], 2],
  ] as const)('of %j is %i', (codes, expected) => {
    expect(strongest(codes)).toBe(expected);
  });
});
