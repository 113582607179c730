import { atPointer, type JsonValue, type Problem, problem, toPointer } from '@merkki/core';
import type * as z from 'zod';
import { MicroCredential } from './micro-credential.ts';
import { MicroCredentialAward } from './micro-credential-award.ts';
import type { ModelProblemCode } from './problem-codes.ts';
import { typeName } from './type-name.ts';

/** A problem of shape, with its path and whether an object or a list is what is missing there. */
export interface ShapeProblem {
  readonly problem: Problem & { readonly code: ModelProblemCode };
  readonly path: readonly PropertyKey[];
  /** Something stands where an object or a list belongs. */
  readonly structural: boolean;
}

const schemas = { 'micro-credential': MicroCredential, award: MicroCredentialAward } as const;

/**
 * Lists where a document departs from the model's schema.
 *
 * @internal
 */
export function findShapeProblems(
  value: unknown,
  kind: keyof typeof schemas,
): readonly ShapeProblem[] {
  const parsed = schemas[kind].safeParse(value);
  if (parsed.success) return [];
  const document = value as JsonValue; // only looked up by pointer, whatever it is
  return parsed.error.issues.flatMap((issue) => fromIssue(document, issue));
}

const structures = new Set(['object', 'array', 'record']);

function fromIssue(value: JsonValue, issue: z.core.$ZodIssue): readonly ShapeProblem[] {
  const found = atPointer(value, toPointer(issue.path));
  const one = (code: ModelProblemCode, params = {}, path = issue.path): ShapeProblem => ({
    problem: { ...problem(code, toPointer(path), params), code },
    path,
    structural:
      issue.code === 'invalid_type' && found !== undefined && structures.has(issue.expected),
  });
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? [one('mc.missing', { expected: issue.expected })]
        : [one('mc.type', { expected: issue.expected, found: typeName(found) })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => one('mc.unknown-member', {}, [...issue.path, key]));
    case 'invalid_value':
      return found === undefined
        ? [one('mc.missing', { expected: 'value' })]
        : [one('mc.value', { allowed: issue.values.map(String).join(', ') })];
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? [one('mc.range', { bound: Number(issue.minimum) })]
        : [one('mc.too-few', { minimum: Number(issue.minimum) })];
    case 'too_big':
      return [one('mc.range', { bound: Number(issue.maximum) })];
    case 'invalid_key':
      return [one('mc.language-tag')];
    case 'custom':
      return [one(customCode(issue.params?.['code']))];
    default:
      return [one('mc.format')];
  }
}

const customCodes = [
  'mc.concept-empty',
  'mc.criteria-empty',
  'mc.date',
  'mc.decimals',
  'mc.instant',
  'mc.recipient-unidentified',
  'mc.text-empty',
] as const satisfies readonly ModelProblemCode[];

function customCode(code: unknown): ModelProblemCode {
  return customCodes.find((known) => known === code) ?? 'mc.format';
}
