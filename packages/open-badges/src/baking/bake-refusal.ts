import { InvalidArgumentError, type Params, type Problem } from '@merkki/core';
import type { BadgeErrorCode, BakeProblemCode } from '../problem-codes.ts';

/**
 * The error for a picture or a text that cannot be baked.
 *
 * @internal
 */
export function bakeRefusal(
  code: BakeProblemCode | BadgeErrorCode,
  params: Params = {},
): InvalidArgumentError {
  return new InvalidArgumentError({ code, params, message: `The badge cannot be baked: ${code}.` });
}

/**
 * The error for what reading the picture brought to light.
 *
 * @internal
 */
export function refusalOf(problems: readonly Problem[]): InvalidArgumentError {
  const [first] = problems;
  // Reading a picture tells codes of this union only.
  const code = first?.code as BakeProblemCode | undefined;
  return bakeRefusal(code ?? 'bake.not-an-image', first?.params);
}
