import type { JsonObject } from '@merkki/core';
import { checkRecipient } from '../checks/check-recipient.ts';
import { checkTrust } from '../checks/check-trust.ts';
import { fromProblem } from '../checks/from-problem.ts';
import { type Check, check } from '../report.ts';
import { checkAttestation } from './check-attestation.ts';
import type { Session } from './session.ts';
import type { Verified } from './verified.ts';

/**
 * Verifies an SD-JWT VC: signature, disclosures and validity, where a challenge and a domain are given,
 * the holder's answer, and of a micro-credential attestation also what it says.
 *
 * @see SD-JWT-based Verifiable Credentials (draft-ietf-oauth-sd-jwt-vc), section 3.4.
 * @internal
 */
export async function verifySdJwt(token: string, session: Session): Promise<Verified> {
  const { verifySdJwtVc } = await import('@merkki/proofs/sd-jwt');
  const { resolveDid, clock, clockSkewSeconds, compromised } = session;
  const { presentation, recipient, trust } = session;
  const { challenge: nonce, domain: audience } = presentation ?? {};
  const found = await verifySdJwtVc(token, {
    resolveDid,
    now: new Date(clock.now),
    clockSkewSeconds,
    ...(compromised === undefined ? {} : { compromised }),
    ...(nonce === undefined || audience === undefined ? {} : { keyBinding: { nonce, audience } }),
  });
  const alg = found.header?.['alg'];
  const proof = typeof alg === 'string' ? [alg] : [];
  const signature = fromProblem(found, found.outcome, 'proof');
  const { claims } = found;
  if (found.outcome !== 'pass' || claims === undefined) {
    return { document: undefined, proof, proven: false, checks: [signature] };
  }
  const attested = await checkAttestation({ claims, hidden: found.hidden ?? 0, session });
  const notes = found.notes.map((note) =>
    note.code === 'sd-jwt.status-not-checked'
      ? fromProblem(note, 'unknown', 'status')
      : fromProblem(note, 'warn', 'proof'),
  );
  const checks: Check[] = [
    signature,
    check('issuer', 'pass', 'issuer.ok', '/iss'),
    ...(attested?.checks ?? [check('time', 'pass', 'time.ok')]),
    ...notes,
  ];
  if (recipient !== undefined && attested === undefined) {
    const matched = await checkRecipient({ id: claims['sub'] ?? null }, recipient);
    checks.push({ ...matched, path: '/sub' });
  }
  checks.push({ ...checkTrust(String(claims['iss']), trust), path: '/iss' });
  return { document: attested?.document ?? asCredential(claims), proof, proven: true, checks };
}

/** The claims in the places where a credential has them, as far as they have names in common. */
function asCredential({ iss = null, sub, name }: JsonObject): JsonObject {
  return {
    issuer: iss,
    credentialSubject: {
      ...(sub === undefined ? {} : { id: sub }),
      ...(name === undefined ? {} : { achievement: { name } }),
    },
  };
}
