import { InvalidArgumentError } from '@merkki/core';
import type * as z from 'zod';
import { toProblems } from '../reading/to-problems.ts';

/**
 * Refuses to hand out what our own strict schema refuses, such as an id by an unfit scheme.
 *
 * @throws {@link InvalidArgumentError} with the code of the first problem and its place in the badge.
 * @internal
 */
export function assertWritable(schema: z.ZodType, value: unknown): void {
  const parsed = schema.safeParse(value);
  const [first] = parsed.success ? [] : toProblems(value, parsed.error.issues);
  if (first === undefined) return;
  throw new InvalidArgumentError({
    code: first.code,
    message: `What was built is not a valid badge at ${first.pointer}: ${first.code}.`,
    pointer: first.pointer,
    params: first.params,
  });
}
