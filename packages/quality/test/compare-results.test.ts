import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareResults } from '../src/compare-results.ts';
import type { RuleResult } from '../src/quality-report.ts';

function result(ruleId: string, path: string, code = 'x'): RuleResult {
  return { ruleId, path, code, outcome: 'fail', severity: 'error', params: {}, sources: [] };
}

test('sorts by rule id, then by path, then by code', () => {
  const sorted = [
    result('EU-A1-01', '/b'),
    result('EU-A1-01b', '/a'),
    result('EU-A1-02', ''),
    result('EU-A1-02', '/a'),
    result('EU-A1-02', '/a/2/x'),
    result('EU-A1-02', '/a/10'),
    result('EU-A1-02', '/a/b', 'a'),
    result('EU-A1-02', '/a/b', 'b'),
  ];
  expect([...sorted].reverse().sort(compareResults)).toEqual(sorted);
});

test('is an order: swapping the two turns the sign', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', '1', '2', '10'), { maxLength: 3 })
    .map((parts) => parts.map((part) => `/${part}`).join(''));
  fc.assert(
    fc.property(path, path, path, (one, other, third) => {
      const order = (a: string, b: string) =>
        Math.sign(compareResults(result('R', a), result('R', b)));
      expect(order(one, other) + order(other, one)).toBe(0);
      if (order(one, other) < 0 && order(other, third) < 0) expect(order(one, third)).toBe(-1);
      if (one === other) expect(order(one, other)).toBe(0);
    }),
  );
});
