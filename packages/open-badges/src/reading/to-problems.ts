import {
  atPointer,
  type JsonValue,
  type Params,
  type Problem,
  problem,
  toPointer,
} from '@merkki/core';
import type * as z from 'zod';
import type { BadgeProblemCode } from '../problem-codes.ts';

/**
 * Turns what zod found into problems with stable codes.
 *
 * @internal
 */
export function toProblems(
  document: unknown,
  issues: readonly z.core.$ZodIssue[],
  base: readonly PropertyKey[] = [],
): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    const pointer = toPointer(path);
    const found = atPointer(document as JsonValue, pointer); // only looked up, whatever it is
    const one = (code: BadgeProblemCode, params: Params = {}): readonly Problem[] => [
      problem(code, pointer, params),
    ];
    switch (issue.code) {
      case 'invalid_type':
        return one(typeCode(issue.expected, found), { expected: issue.expected });
      case 'invalid_value':
        return found === undefined
          ? one('schema.missing', { expected: issue.values.map(String).join(', ') })
          : one('schema.value', { expected: issue.values.map(String).join(', ') });
      case 'too_small':
        return Array.isArray(found) && found.length === 0
          ? one('schema.empty-array')
          : one('schema.too-few', { expected: Number(issue.minimum) });
      case 'unrecognized_keys':
        return issue.keys.map((key) => problem('schema.unknown-member', toPointer([...path, key])));
      case 'invalid_union':
        return fromUnion(document, issue, path, found);
      case 'custom': {
        const { code, ...params } = issue.params ?? {};
        if (found === undefined && code === 'schema.value') return one('schema.missing', params);
        // Only our own refinements give a code.
        return one((code as BadgeProblemCode | undefined) ?? 'schema.format', params);
      }
      default:
        return one('schema.format');
    }
  });
}

function typeCode(expected: string, found: unknown): BadgeProblemCode {
  if (found === undefined) return 'schema.missing';
  if (found === null) return 'schema.null';
  return expected === 'array' ? 'schema.array-required' : 'schema.type';
}

/** The unions here are a text or an object, or an object or a list: the found type chooses. */
function fromUnion(
  document: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  found: unknown,
): readonly Problem[] {
  const pointer = toPointer(path);
  if (found === undefined) return [problem('schema.missing', pointer, { expected: 'object' })];
  if (found === null) return [problem('schema.null', pointer)];
  const branches = issue.errors.filter(
    (branch) => !branch.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
  );
  const branch = branches[0];
  return branch === undefined
    ? [problem('schema.type', pointer, { expected: 'object' })]
    : toProblems(document, branch, path);
}
