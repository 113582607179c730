import { failWith, type Result, succeed } from '@merkki/core';
import type * as z from 'zod';
import { toProblems } from '../reading/to-problems.ts';
import type { Upgraded } from './upgraded.ts';
import type { UpgradeWork } from './work.ts';

/**
 * What came of an old document: the problems, or the new document with losses and decisions. The new
 * document passes the strict schema of its class.
 *
 * @internal
 */
export function finishUpgrade<T>(
  work: UpgradeWork,
  schema: z.ZodType<T>,
  value: T,
): Result<Upgraded<T>> {
  const { problems, decisions } = work;
  if (problems.length > 0) return failWith(problems);
  const parsed = schema.safeParse(value);
  if (!parsed.success) return failWith(toProblems(value, parsed.error.issues));
  return succeed({ value, losses: work.losses(), decisions });
}
