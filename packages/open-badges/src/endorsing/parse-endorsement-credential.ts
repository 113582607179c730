import { failWith, isJsonObject, problem, type Result, succeed, toPointer } from '@merkki/core';
import { findUnwritable } from '../find-unwritable.ts';
import { normalise } from '../reading/normalise.ts';
import { toProblems } from '../reading/to-problems.ts';
import { EndorsementCredential } from '../schemas/profile.ts';

/**
 * Reads an endorsement: the array-only form, and the compacted form where the standard allows it. Which
 * contexts it names in which order is not judged here.
 *
 * @param value - Any JSON value; is not changed. Keep it for the signature.
 * @returns The endorsement, or every problem with code and JSON Pointer into `value`. Never throws.
 * @see Open Badges 3.0, appendix B.1.9.
 * @example
 * parseEndorsementCredential({ type: 'EndorsementCredential' }).ok; // false
 */
export function parseEndorsementCredential(value: unknown): Result<EndorsementCredential> {
  if (!isJsonObject(value)) return failWith([problem('schema.type', '', { expected: 'object' })]);
  const unwritable = findUnwritable(value).map(({ code, path }) => problem(code, toPointer(path)));
  const deep = unwritable.filter(({ code }) => code === 'limits.depth');
  if (deep.length > 0) return failWith(deep);
  const { value: normalised, toOriginal } = normalise(value);
  const parsed = EndorsementCredential.safeParse(normalised);
  const found = (parsed.success ? [] : toProblems(normalised, parsed.error.issues))
    .filter(({ code }) => code !== 'context.order')
    .map((one) => ({ ...one, pointer: toOriginal(one.pointer) }));
  const seen = new Set(found.map(({ pointer }) => pointer));
  const problems = [...found, ...unwritable.filter(({ pointer }) => !seen.has(pointer))];
  if (problems.length > 0) return failWith(problems);
  // Without problems the normalised value has the schema's type, its contexts apart.
  return succeed(normalised as EndorsementCredential);
}
