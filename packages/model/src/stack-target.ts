import { isJsonObject, LangString, type Problem, problem, toPointer } from '@merkki/core';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { Amount, Uri, WebAddress } from './primitives.ts';

/**
 * Finds what keeps a target from being used.
 *
 * @internal
 */
export function findTargetProblem(target: unknown): Problem | undefined {
  const outcome = z.object({
    id: z.string().optional(),
    text: LangString.optional(),
    skills: z.array(Concept).optional(),
  });
  const schema = z.object({
    title: LangString,
    id: Uri.optional(),
    organisation: Uri.optional(),
    ects: Amount.optional(),
    level: z.object({ eqf: z.int().min(1).max(8).optional() }).optional(),
    outcomes: z.array(outcome).optional(),
    ruleUrl: WebAddress.optional(),
  });
  if (!isJsonObject(target)) return problem('stack.target-invalid', '/target');
  const parsed = schema.safeParse(target);
  if (parsed.success) return undefined;
  const path = parsed.error.issues[0]?.path ?? [];
  return problem('stack.target-invalid', toPointer(['target', ...path]));
}
