import type { JsonObject } from '@merkki/core';
import { check } from '../report.ts';
import type { Verified } from './verified.ts';
import { checkElmForm } from './verify-elm.ts';

/**
 * Judges a European Learning Model credential without a seal: it is never valid, and its form is told.
 *
 * @internal
 */
export function verifyElmPlain(document: JsonObject): Verified {
  const proof = Object.hasOwn(document, 'proof')
    ? check('proof', 'fail', 'proof.unsupported-suite', '/proof')
    : check('seal', 'fail', 'seal.none');
  const skipped = (['time', 'trust'] as const).map((id) => check(id, 'skip', `${id}.unproven`));
  return { document, proof: [], checks: [...checkElmForm(document), proof, ...skipped] };
}
