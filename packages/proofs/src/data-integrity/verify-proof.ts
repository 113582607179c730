import type { DocumentLoader } from '@merkki/contexts';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseInstant,
  toPointer,
} from '@merkki/core';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { findIssuerKey } from '../did/find-issuer-key.ts';
import { validityProblem } from '../did/validity-problem.ts';
import { compromisedProblem } from '../keys/compromised-problem.ts';
import { fitsAlgorithm } from '../keys/import-key.ts';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { checkSecured, type Secured } from './check-secured.ts';
import { cryptosuiteOf, nameUnsupported } from './cryptosuites.ts';
import type { ProofCheck } from './proof-check.ts';
import { type ExpectedOptions, proofOptionsProblem } from './proof-options-problem.ts';

/** What the check of one proof shares with that of the others. */
export interface ProofContext {
  /** The document without its proofs. */
  readonly unsecured: JsonObject;
  readonly proofs: readonly JsonObject[];
  readonly issuer: string | undefined;
  readonly expected: ExpectedOptions;
  /** Ids of keys whose signatures do not count. */
  readonly compromised: readonly string[];
  /** Milliseconds. */
  readonly provenAt: number | undefined;
  readonly documentLoader: DocumentLoader;
  readonly resolveDid: DidResolver;
}

/** The names under which this check knows what findIssuerKey says. */
const keyCodes: Partial<Record<ProofsCode, ProofsCode>> = {
  'did.unresolvable': 'proof.vm-unresolvable',
  'key.controller': 'proof.issuer-binding',
  'key.not-found': 'proof.vm-not-in-document',
  'key.type': 'proof.key-type',
};

/**
 * The members of a proof. Under another name, such as a full IRI, `expires` would be signed all the
 * same and yet not be seen here.
 *
 * @see Data Integrity 1.0, "Proofs".
 */
const members: ReadonlySet<string> = new Set([
  '@context',
  'challenge',
  'created',
  'cryptosuite',
  'domain',
  'expires',
  'id',
  'nonce',
  'previousProof',
  'proofPurpose',
  'proofValue',
  'type',
  'verificationMethod',
]);

const unavailable: ReadonlySet<string> = new Set([
  'proof.vm-unresolvable',
  'jsonld.context-unavailable',
]);

/** Checks one proof of a document. Never throws. @internal */
export async function verifyProof(
  proof: JsonValue,
  base: string,
  context: ProofContext,
): Promise<ProofCheck> {
  const { problem, notes } = await judge(proof, base, context);
  const found = problem ?? proofsProblem('proof.ok', base);
  const told = isJsonObject(proof) ? proof : {};
  const { cryptosuite = told['type'], verificationMethod, created } = told;
  return {
    outcome: problem === undefined ? 'pass' : unavailable.has(found.code) ? 'unknown' : 'fail',
    ...found,
    notes,
    ...(typeof cryptosuite === 'string' ? { cryptosuite } : {}),
    ...(typeof verificationMethod === 'string' ? { verificationMethod } : {}),
    ...(typeof created === 'string' ? { created } : {}),
  };
}

async function judge(proof: JsonValue, base: string, context: ProofContext): Promise<Secured> {
  const fail = (...found: Parameters<typeof proofsProblem>): Secured => ({
    problem: proofsProblem(...found),
    notes: [],
  });
  if (!isJsonObject(proof)) return fail('proof.none', base);
  const suite = cryptosuiteOf(proof);
  if (suite === undefined) {
    const member = proof['type'] === 'DataIntegrityProof' ? 'cryptosuite' : 'type';
    return fail('proof.unsupported-suite', `${base}/${member}`, nameUnsupported(proof));
  }
  const unexpected = proofOptionsProblem(proof, base, context.expected);
  if (unexpected !== undefined) return { problem: unexpected, notes: [] };
  const { proofValue } = proof;
  const isSignature =
    typeof proofValue === 'string' ? await suite.readProofValue(proofValue) : 'proof.encoding';
  if (typeof isSignature === 'string') return fail(isSignature, `${base}/proofValue`);

  const methodPointer = `${base}/verificationMethod`;
  const method = withFragment(proof['verificationMethod']);
  const known = compromisedProblem(method, context.issuer, context.compromised);
  if (known !== undefined) return fail(known.code, methodPointer);
  const key = await findIssuerKey(
    method,
    context.issuer,
    context.resolveDid,
    context.expected.proofPurpose,
  );
  if (!key.ok) {
    const { code, params } = key.error;
    return fail(keyCodes[code] ?? code, methodPointer, params);
  }
  const { jwk } = key.value;
  const { now } = context.expected;
  const signedAt = context.provenAt ?? parseInstant(String(proof['created'])) ?? now;
  const stale = signedAt === undefined ? undefined : validityProblem(key.value, signedAt);
  if (stale !== undefined) return fail(stale.code, methodPointer);
  const alg = suite.algs.find((one) => fitsAlgorithm(jwk, one));
  if (alg === undefined) return fail('proof.key-type', methodPointer);

  const secured = await checkSecured({
    ...context,
    suite,
    isSignature,
    proof,
    proofPointer: base,
    jwk,
    alg,
  });
  if (secured.problem !== undefined) return secured;
  const hidden = Object.keys(proof).find((member) => !members.has(member));
  if (hidden !== undefined) return fail('proof.encoding', base + toPointer([hidden]));
  const hasEnded = now !== undefined && validityProblem(key.value, now) !== undefined;
  return {
    problem: undefined,
    notes: [
      ...secured.notes,
      ...(hasEnded ? [proofsProblem('key.ended-since', methodPointer)] : []),
      ...challengeNote(proof, base, context),
    ],
  };
}

/** The one key of a did:key, which some issuers name by the DID alone. */
function withFragment(method: JsonValue | undefined): JsonValue | undefined {
  const multikey = typeof method === 'string' ? /^did:key:([^#\s]+)$/.exec(method)?.[1] : undefined;
  return multikey === undefined ? method : `${String(method)}#${multikey}`;
}

function challengeNote(
  proof: JsonObject,
  base: string,
  { expected }: ProofContext,
): readonly ProofsProblem[] {
  return expected.proofPurpose === 'authentication' && expected.challenge === undefined
    ? [
        proofsProblem(
          'proof.challenge-not-checked',
          proof['challenge'] ? `${base}/challenge` : base,
        ),
      ]
    : [];
}
