import { isJsonObject, type JsonObject } from '@merkki/core';
import { verifyVpJwt } from '@merkki/proofs/jwt';
import { checkVcdm2Contexts } from '../checks/check-contexts.ts';
import { checkKeywords } from '../checks/check-keywords.ts';
import { fromProblem } from '../checks/from-problem.ts';
import { type Check, check } from '../report.ts';
import { proveJson } from './prove-json.ts';
import type { Inner, Session } from './session.ts';
import type { Verified } from './verified.ts';
import { verifyContained } from './verify-contained.ts';

/**
 * Verifies a presentation: the holder's own proof, made for who asks, and every credential in it by the
 * issuer's. Each credential must be about the holder.
 *
 * @param presentation - JSON with embedded proofs, or a token as text.
 * @see VCDM 2.0, section 4.13 (Verifiable Presentations); Data Integrity 1.0, section 2.1 (challenge,
 * domain).
 * @internal
 */
export async function verifyPresentation(
  presentation: JsonObject | string,
  session: Session,
): Promise<Verified> {
  const shown =
    typeof presentation === 'string'
      ? await proveToken(presentation, session)
      : await proveDocument(presentation, session);
  const { document, proof, proven, holder } = shown;
  if (document === undefined) return { document, proof, proven, checks: shown.checks };
  const entries = { value: document['verifiableCredential'], at: '/verifiableCredential' };
  // What the holder was asked is no matter of the credentials.
  const { presentation: _asked, ...inner } = session;
  const contained = await verifyContained(entries, inner);
  return {
    document: undefined, // a presentation has neither issuer nor achievement of its own
    proof,
    proven,
    checks: [
      ...shown.checks,
      ...(proven ? contained.inners.map((one) => checkHolder(one, holder)) : []),
      ...contained.checks,
    ],
    credentials: contained.credentials,
  };
}

interface Shown {
  readonly document: JsonObject | undefined;
  readonly proof: readonly string[];
  readonly proven: boolean;
  readonly holder: string | undefined;
  readonly checks: readonly Check[];
}

async function proveDocument(document: JsonObject, session: Session): Promise<Shown> {
  const form = [...checkVcdm2Contexts(document, session), ...checkKeywords(document)];
  const holder = idOf(document['holder']);
  const base = { document, holder };
  if (form.some(({ outcome }) => outcome === 'fail')) {
    const checks = [...form, check('proof', 'skip', 'proof.not-checked')];
    return { ...base, proof: [], proven: false, checks };
  }
  const { challenge, domain } = session.presentation ?? {};
  const proofs = await proveJson(document, session, {
    proofPurpose: 'authentication',
    ...(challenge === undefined ? {} : { challenge }),
    ...(domain === undefined ? {} : { domain }),
  });
  const checks = [...form, ...proofs.checks.map(underPresentation), ...answered(proofs.proven)];
  return { ...base, proof: proofs.suites, proven: proofs.proven, checks };
}

async function proveToken(jwt: string, session: Session): Promise<Shown> {
  const { resolveDid, clock, clockSkewSeconds, compromised } = session;
  const { challenge, domain } = session.presentation ?? {};
  const found = await verifyVpJwt(jwt, {
    resolveDid,
    now: new Date(clock.now),
    clockSkewSeconds,
    ...(compromised === undefined ? {} : { compromised }),
    ...(domain === undefined ? {} : { audience: domain }),
    ...(challenge === undefined ? {} : { nonce: challenge }),
  });
  const alg = found.header?.['alg'];
  const proven = found.outcome === 'pass';
  const isOpen = proven && challenge === undefined;
  return {
    document: found.presentation,
    proof: typeof alg === 'string' ? [alg] : [],
    proven,
    holder: found.holder,
    checks: [
      underPresentation(fromProblem(found, found.outcome, 'proof')),
      ...found.notes.map((note) => fromProblem(note, 'warn', 'proof')),
      ...(isOpen ? [check('presentation', 'warn', 'presentation.challenge-not-checked')] : []),
      ...answered(proven),
    ],
  };
}

function answered(proven: boolean): readonly Check[] {
  return proven ? [check('presentation', 'pass', 'presentation.ok')] : [];
}

/** What the proof of a presentation calls by its own name, in the name of the presentation. */
const names = {
  'jwt.aud': 'presentation.domain',
  'jwt.holder': 'presentation.holder',
  'jwt.nonce': 'presentation.challenge',
  'proof.challenge': 'presentation.challenge',
  'proof.challenge-not-checked': 'presentation.challenge-not-checked',
  'proof.domain': 'presentation.domain',
} as const;

function underPresentation(found: Check): Check {
  const name = Object.entries(names).find(([code]) => code === found.code)?.[1];
  return name === undefined
    ? found
    : check('presentation', found.outcome, name, found.path, found.params);
}

/**
 * Whether a credential is about the holder. Of a subject without id, such as one known by the hash of
 * an e-mail address, it cannot be told.
 */
function checkHolder(
  { verified, at }: Pick<Inner, 'verified'> & { readonly at: string },
  holder: string | undefined,
): Check {
  const subject = idOf(verified.document?.['credentialSubject']);
  if (subject === undefined || holder === undefined) {
    return check('presentation', 'unknown', 'presentation.holder-not-checked', at);
  }
  return subject === holder
    ? check('presentation', 'pass', 'presentation.holder-ok', at)
    : check('presentation', 'fail', 'presentation.holder', at);
}

function idOf(value: unknown): string | undefined {
  const id = isJsonObject(value) ? value['id'] : value;
  return typeof id === 'string' ? id : undefined;
}
