import type { Problem } from '@merkki/core';
import type { Check, CheckId, CheckOutcome } from '../report.ts';

/** Which check a code belongs to, by its first word; codes of a reader go where the reader is. */
const checkOfFamily: Readonly<Record<string, CheckId>> = {
  achievement: 'achievement',
  bake: 'parse',
  context: 'context',
  did: 'issuer',
  endorsement: 'endorsement',
  evidence: 'evidence',
  issuer: 'issuer',
  json: 'parse',
  jsonld: 'context',
  key: 'issuer',
  limits: 'limits',
  parse: 'parse',
  presentation: 'presentation',
  result: 'result',
  status: 'status',
  subject: 'subject',
  trust: 'trust',
};

/** Codes that belong elsewhere than their family. */
const checkOfCode: Readonly<Record<string, CheckId>> = {
  'jwt.malformed': 'parse',
  'proof.issuer-binding': 'issuer',
  'sd-jwt.expired': 'time',
  'sd-jwt.key-binding': 'presentation',
  'sd-jwt.key-binding-missing': 'presentation',
  'sd-jwt.key-binding-not-checked': 'presentation',
  'sd-jwt.not-yet-valid': 'time',
  'sd-jwt.time': 'time',
};

/**
 * Makes a check from a coded problem; it stands under the check that the code belongs to.
 *
 * @param otherwise - The check for codes of no such family.
 * @internal
 */
export function fromProblem(
  { code, pointer, params }: Problem,
  outcome: CheckOutcome,
  otherwise: CheckId,
): Check {
  const family = code.slice(0, code.indexOf('.'));
  const id = checkOfCode[code] ?? checkOfFamily[family] ?? otherwise;
  return { id, outcome, code, path: pointer, params };
}
