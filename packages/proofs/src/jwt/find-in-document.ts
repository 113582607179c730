import { failWith, type JsonObject, type Result, succeed } from '@merkki/core';
import {
  findVerificationMethod,
  listVerificationMethods,
  type VerificationPurpose,
} from '../did/find-verification-method.ts';
import { thumbprint } from '../keys/thumbprint.ts';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { type FoundKey, isFragment, type WantedKey } from './wanted-key.ts';

/** The names under which this check knows what findVerificationMethod says. */
const keyCodes: Partial<Record<ProofsCode, ProofsCode>> = {
  'key.controller': 'jwt.key-unbound',
  'key.method-invalid': 'jwt.kid',
  'key.not-found': 'jwt.kid',
};

/**
 * Finds the key of a token in its controller's own document: the one that `kid` names (whole, or by its
 * fragment), else the one whose thumbprint is that of `jwk`.
 *
 * @internal
 */
export async function findInDocument(
  document: JsonObject,
  wanted: WantedKey,
  purpose: VerificationPurpose,
): Promise<Result<FoundKey, ProofsProblem>> {
  const { kid } = wanted;
  if (kid === undefined) {
    for (const key of listVerificationMethods(document, purpose)) {
      if ((await thumbprint(key.jwk)) === wanted.thumbprint) return succeed({ key, notes: [] });
    }
    return failWith(proofsProblem('jwt.key-unbound'));
  }
  const isRelative = isFragment(kid);
  const id = isRelative ? `${String(document['id'])}#${kid.replace('#', '')}` : kid;
  const key = findVerificationMethod(document, id, purpose);
  if (!key.ok) {
    const { code, params } = key.error;
    return failWith(proofsProblem(keyCodes[code] ?? code, '', params));
  }
  return succeed({
    key: key.value,
    notes: isRelative ? [proofsProblem('jwt.kid-relative')] : [],
  });
}
