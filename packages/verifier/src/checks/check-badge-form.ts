import type { JsonObject } from '@merkki/core';
import { parseAchievementCredential } from '@merkki/open-badges';
import { type Check, check } from '../report.ts';
import { type ContextRules, checkOpenBadgeContexts } from './check-contexts.ts';
import { fromProblem } from './from-problem.ts';

/**
 * Checks the form of a badge: its schema and its contexts. What is wrong with the form of a proof
 * stands under the proof. An issuer that is given by its address alone is allowed by the standard's
 * model, and refused by others.
 *
 * @internal
 */
export function checkBadgeForm(document: JsonObject, rules: ContextRules): readonly Check[] {
  const parsed = parseAchievementCredential(document);
  const schema = parsed.ok
    ? [check('schema', 'pass', 'schema.ok')]
    : parsed.error.map((found) => {
        const isOfProof = /^\/proof(\/|$)/.test(found.pointer);
        return fromProblem(found, 'fail', isOfProof ? 'proof' : 'schema');
      });
  const issuer =
    typeof document['issuer'] === 'string'
      ? [check('issuer', 'warn', 'issuer.uri-only', '/issuer')]
      : [];
  return [...schema, ...issuer, ...checkOpenBadgeContexts(document, rules)];
}
