import type { JsonObject } from '@merkki/core';
import { checkKeywords } from '../checks/check-keywords.ts';
import type { ContentKind } from '../content-kind.ts';
import { check } from '../report.ts';
import { checkContent } from './check-content.ts';
import { checkForm, isWellFormed } from './check-form.ts';
import { type Proofs, proveJson } from './prove-json.ts';
import type { Session } from './session.ts';
import type { Verified } from './verified.ts';

/**
 * Verifies a credential that stands as JSON, with embedded proofs or without.
 *
 * @internal
 */
export async function verifyJson(
  document: JsonObject,
  kind: ContentKind,
  session: Session,
): Promise<Verified> {
  const form = [
    ...(await checkForm(withoutEmptyProof(document), kind, session)),
    ...(kind === 'elm' ? [] : checkKeywords(document)), // whose literals are written with them
  ];
  const proofs = isWellFormed(form) ? await prove(document, kind, session) : notChecked;
  return checkContent(document, kind, proofs.proven, session, {
    proof: proofs.suites,
    checks: [...form, ...proofs.checks],
  });
}

const notChecked: Proofs = {
  checks: [check('proof', 'skip', 'proof.not-checked')],
  suites: [],
  proven: false,
};

async function prove(document: JsonObject, kind: ContentKind, session: Session): Promise<Proofs> {
  if (kind === 'elm' && !Object.hasOwn(document, 'proof')) {
    return { checks: [check('seal', 'fail', 'seal.none')], suites: [], proven: false };
  }
  const proofs = await proveJson(document, session);
  return proofs.proven
    ? { ...proofs, checks: [...proofs.checks, check('issuer', 'pass', 'issuer.ok', '/issuer')] }
    : proofs;
}

/** An empty list of proofs is no proof, and that says it all. */
function withoutEmptyProof(document: JsonObject): JsonObject {
  const { proof, ...unsigned } = document;
  return Array.isArray(proof) && proof.length === 0 ? unsigned : document;
}
