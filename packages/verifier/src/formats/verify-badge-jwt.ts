import { verifyVcJwt } from '@merkki/proofs/jwt';
import { fromProblem } from '../checks/from-problem.ts';
import { check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import type { Verified } from './verified.ts';
import { checkBadgeContent, checkBadgeForm } from './verify-badge.ts';

/**
 * Verifies a badge in a VC-JWT.
 *
 * @internal
 */
export async function verifyBadgeJwt(jwt: string, options: ResolvedOptions): Promise<Verified> {
  const found = await verifyVcJwt(jwt, {
    resolveDid: options.resolveDid,
    now: new Date(options.clock.now),
    clockSkewSeconds: options.clockSkewSeconds,
  });
  const signature = fromProblem(found, found.outcome, 'proof');
  const alg = found.header?.['alg'];
  const proof = typeof alg === 'string' ? [alg] : [];
  const { credential } = found;
  if (credential === undefined) return { document: undefined, proof, checks: [signature] };
  const proven = found.outcome === 'pass';
  return {
    document: credential,
    proof,
    checks: [
      ...checkBadgeForm(credential),
      signature,
      ...found.notes.map((note) => fromProblem(note, 'warn', 'proof')),
      ...(proven ? [check('issuer', 'pass', 'issuer.ok', '/issuer')] : []),
      ...(await checkBadgeContent(credential, proven, options)),
    ],
  };
}
