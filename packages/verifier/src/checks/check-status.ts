import type { JsonObject } from '@merkki/core';
import { type Check, check } from '../report.ts';

/**
 * Says whether a credential has a status, which is not looked up.
 *
 * @see VCDM 2.0, section 4.10 (Status).
 * @internal
 */
export function checkStatus(document: JsonObject): Check {
  return Object.hasOwn(document, 'credentialStatus')
    ? check('status', 'unknown', 'status.not-checked', '/credentialStatus')
    : check('status', 'skip', 'status.none');
}
