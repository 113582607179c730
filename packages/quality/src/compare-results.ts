import { pointerParts } from '@merkki/core';
import type { RuleResult } from './quality-report.ts';

/** Order of results: by rule id, then by path with numbers by their size, then by code. */
export function compareResults(one: RuleResult, other: RuleResult): number {
  return (
    compareTexts(one.ruleId, other.ruleId) ||
    comparePaths(one.path, other.path) ||
    compareTexts(one.code, other.code)
  );
}

function comparePaths(one: string, other: string): number {
  const parts = pointerParts(one);
  const others = pointerParts(other);
  for (const [index, part] of parts.entries()) {
    const opposite = others[index];
    if (opposite === undefined) return 1;
    const bothNumbers = /^[0-9]+$/.test(part) && /^[0-9]+$/.test(opposite);
    const order = bothNumbers ? Number(part) - Number(opposite) : compareTexts(part, opposite);
    if (order !== 0) return order;
  }
  return parts.length - others.length;
}

/** By code unit: the same order on every machine. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
