import { expect, test } from 'vitest';
import { monthsLater } from '../../src/checks/months-later.ts';

test.each([
  ['2026-11-23', 1, '2026-12-23'],
  ['2026-11-23', 36, '2029-11-23'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -24, '2024-01-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});
