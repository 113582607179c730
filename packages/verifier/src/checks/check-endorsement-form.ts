import type { JsonObject } from '@merkki/core';
import { parseEndorsementCredential } from '@merkki/open-badges';
import { type Check, check } from '../report.ts';
import { type ContextRules, checkOpenBadgeContexts } from './check-contexts.ts';
import { fromProblem } from './from-problem.ts';

/**
 * Checks the form of an endorsement: its schema and its contexts.
 *
 * @see Open Badges 3.0, appendix B.1.9.
 * @internal
 */
export function checkEndorsementForm(document: JsonObject, rules: ContextRules): readonly Check[] {
  const parsed = parseEndorsementCredential(document);
  const schema = parsed.ok
    ? [check('schema', 'pass', 'schema.ok')]
    : parsed.error.map((found) => fromProblem(found, 'fail', 'schema'));
  return [...schema, ...checkOpenBadgeContexts(document, rules)];
}
