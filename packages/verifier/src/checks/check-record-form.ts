import type { JsonObject } from '@merkki/core';
import { parseClrCredential } from '@merkki/open-badges';
import { type Check, check } from '../report.ts';
import { type ContextRules, checkVcdm2Contexts } from './check-contexts.ts';
import { fromProblem } from './from-problem.ts';

/**
 * Checks the form of a Comprehensive Learner Record as far as it is known here: that it is one and
 * holds credentials. Its own schema is not judged, which leaves the verdict on it open.
 *
 * @internal
 */
export function checkRecordForm(document: JsonObject, rules: ContextRules): readonly Check[] {
  const parsed = parseClrCredential(document);
  const schema = parsed.ok
    ? [check('schema', 'unknown', 'schema.not-checked')]
    : parsed.error.map((found) => fromProblem(found, 'fail', 'schema'));
  return [...schema, ...checkVcdm2Contexts(document, rules)];
}
