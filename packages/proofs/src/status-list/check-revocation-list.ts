import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { isHttpsUrl } from './is-https-url.ts';
import { fetchList, type ListContext, proveList } from './load-list.ts';
import type { StatusCheck } from './status-check.ts';

/**
 * Checks an entry of type 1EdTechRevocationList: a list of the ids of revoked credentials. Such lists
 * are published without a proof; one that has a proof must have a good one.
 *
 * @see Open Badges 3.0, section 9.1; Verifiable Credentials Revocation List 1.0 (1EdTech).
 * @internal
 */
export async function checkRevocationList(
  entry: JsonObject,
  credentialId: JsonValue | undefined,
  base: string,
  context: ListContext,
): Promise<StatusCheck> {
  const conclude = (outcome: StatusCheck['outcome'], problem: ProofsProblem): StatusCheck => ({
    outcome,
    ...problem,
    pointer: problem.pointer === '' ? base : problem.pointer,
    purpose: 'revocation',
    notes: [],
  });
  const url = entry['id'];
  if (!isHttpsUrl(url)) return conclude('fail', proofsProblem('status.url', `${base}/id`));
  if (typeof credentialId !== 'string') {
    return conclude('fail', proofsProblem('status.entry-invalid', '/id', { member: 'id' }));
  }
  const fetched = await fetchList(url, context);
  if (!fetched.ok) {
    const { code } = fetched.error;
    return conclude(code === 'status.unavailable' ? 'unknown' : 'fail', fetched.error);
  }
  const list = fetched.value;
  const invalid = (reason: string): StatusCheck =>
    conclude('fail', proofsProblem('status.list-invalid', '', { reason }));
  if (typeof list === 'string') return invalid('json');
  if (list['id'] !== url) return invalid('id');
  const isSigned = Object.hasOwn(list, 'proof');
  if (isSigned) {
    const proven = await proveList(list, context);
    if (!proven.ok) {
      const { code } = proven.error;
      return conclude(code === 'status.unavailable' ? 'unknown' : 'fail', proven.error);
    }
  }
  const issuer = issuerOf(list);
  if (issuer === undefined || !context.issuers.includes(issuer)) {
    return conclude('fail', proofsProblem('status.list-issuer'));
  }
  const listed = list['revokedCredential'];
  const entries = listed === undefined ? [] : [listed].flat();
  if (!entries.every(isJsonObject)) return invalid('revokedCredential');
  const isRevoked = entries.some(({ id, revoked }) => id === credentialId && revoked !== false);
  const check = isRevoked
    ? conclude('fail', proofsProblem('status.revoked'))
    : conclude('pass', proofsProblem('status.ok'));
  return isSigned ? check : { ...check, notes: [proofsProblem('status.list-unsigned', base)] };
}
