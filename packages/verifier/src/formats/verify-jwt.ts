import { verifyVcJwt } from '@merkki/proofs/jwt';
import { fromProblem } from '../checks/from-problem.ts';
import type { ContentKind } from '../content-kind.ts';
import { check } from '../report.ts';
import { checkContent } from './check-content.ts';
import { checkForm } from './check-form.ts';
import type { Session } from './session.ts';
import type { Verified } from './verified.ts';

/**
 * Verifies a credential in a VC-JWT.
 *
 * @internal
 */
export async function verifyJwt(
  jwt: string,
  kind: ContentKind,
  session: Session,
): Promise<Verified> {
  const { resolveDid, clock, clockSkewSeconds, compromised } = session;
  const found = await verifyVcJwt(jwt, {
    resolveDid,
    now: new Date(clock.now),
    clockSkewSeconds,
    ...(compromised === undefined ? {} : { compromised }),
  });
  const signature = fromProblem(found, found.outcome, 'proof');
  const alg = found.header?.['alg'];
  const proof = typeof alg === 'string' ? [alg] : [];
  const { credential } = found;
  if (credential === undefined) {
    return { document: undefined, proof, proven: false, checks: [signature] };
  }
  const proven = found.outcome === 'pass';
  return checkContent(credential, kind, proven, session, {
    proof,
    checks: [
      ...(await checkForm(credential, kind, session)),
      signature,
      ...found.notes.map((note) => fromProblem(note, 'warn', 'proof')),
      ...(proven ? [check('issuer', 'pass', 'issuer.ok', '/issuer')] : []),
    ],
  });
}
