import { isJsonObject } from '@merkki/core';
import type * as z from 'zod';
import type { BadgeProblemCode } from '../problem-codes.ts';

/**
 * Checks that each result belongs to a result description of the achievement, its level to that
 * description, and its value to the allowed ones.
 *
 * @internal
 */
export function checkResults(subject: unknown, context: z.core.$RefinementCtx): void {
  if (!isJsonObject(subject) || !isJsonObject(subject['achievement'])) return;
  const descriptions = objects(subject['achievement']['resultDescription']);
  for (const [index, result] of objects(subject['result']).entries()) {
    const refuse = (member: string, code: BadgeProblemCode): void =>
      context.addIssue({ code: 'custom', path: ['result', index, member], params: { code } });
    const id = result['resultDescription'];
    const level = result['achievedLevel'];
    const description = descriptions.find(
      (candidate) => id !== undefined && candidate['id'] === id,
    );
    if (description === undefined) {
      if (id !== undefined) refuse('resultDescription', 'result.unknown-description');
      else if (level !== undefined) refuse('achievedLevel', 'result.unknown-level');
      continue;
    }
    const levels = objects(description['rubricCriterionLevel']);
    if (level !== undefined && !levels.some((candidate) => candidate['id'] === level)) {
      refuse('achievedLevel', 'result.unknown-level');
    }
    if (description['resultType'] === 'Status' && result['status'] === undefined) {
      refuse('status', 'result.status-missing');
    }
    if (!isInRange(result['value'], description)) refuse('value', 'result.out-of-range');
  }
}

function isInRange(value: unknown, description: Record<string, unknown>): boolean {
  if (typeof value !== 'string') return true;
  const allowed = description['allowedValue'];
  if (Array.isArray(allowed) && allowed.length > 0 && !allowed.includes(value)) return false;
  const [number, min, max] = [value, description['valueMin'], description['valueMax']].map(
    toNumber,
  );
  // Where the bounds are no numbers, such as letters, there is nothing to compare.
  if (number === undefined) return min === undefined && max === undefined;
  return number >= (min ?? number) && number <= (max ?? number);
}

/** The number that a text writes, with point or comma, also in per cent; else `undefined`. */
function toNumber(value: unknown): number | undefined {
  const number =
    typeof value === 'string' &&
    /^([+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d{1,3})?)\s?%?$/i.exec(value)?.[1];
  return number ? Number(number.replace(',', '.')) : undefined;
}

/** The elements of a list; what is no object counts as one without members, so that places stay. */
function objects(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((element) => (isJsonObject(element) ? element : {})) : [];
}
