import { type Problem, problem } from '../problem.ts';
import { failWith } from '../result.ts';

/**
 * Codes of the problems that the readers of identifiers return: `identifier.format` when the text
 * has not the form of the scheme, `identifier.check-digit` when the form is right but the digits do
 * not belong together. The parameter `scheme` names the scheme.
 */
export type IdentifierProblemCode = 'identifier.check-digit' | 'identifier.format';

/** Makes the bad result of a reader. The text itself is never in it. @internal */
export function failIdentifier(
  code: IdentifierProblemCode,
  scheme: string,
): { readonly ok: false; readonly error: readonly Problem[] } {
  return failWith([problem(code, '', { scheme })]);
}
