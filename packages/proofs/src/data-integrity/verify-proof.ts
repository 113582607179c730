import type { DocumentLoader } from '@merkki/contexts';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  MerkkiError,
  parseInstant,
  toPointer,
} from '@merkki/core';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { findIssuerKey } from '../did/find-issuer-key.ts';
import { validityProblem } from '../did/validity-problem.ts';
import { fitsAlgorithm } from '../keys/import-key.ts';
import { verifySignature } from '../keys/verify-signature.ts';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { complexityProblem } from './complexity-problem.ts';
import type { Cryptosuite } from './cryptosuite.ts';
import { findCryptosuite } from './cryptosuites.ts';
import type { ProofCheck } from './proof-check.ts';
import { vanishingProblem } from './vanishing-problem.ts';

/** What the check of one proof shares with that of the others. */
export interface ProofContext {
  /** The document without its proofs. */
  readonly unsecured: JsonObject;
  readonly proofs: readonly JsonObject[];
  readonly issuer: string | undefined;
  readonly documentLoader: DocumentLoader;
  readonly resolveDid: DidResolver;
  /** Milliseconds. */
  readonly now: number | undefined;
  /** Milliseconds. */
  readonly skew: number;
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
  const found = await judge(proof, base, context);
  const told = isJsonObject(proof) ? proof : {};
  const { cryptosuite = told['type'], verificationMethod, created } = told;
  return {
    outcome: found.code === 'proof.ok' ? 'pass' : unavailable.has(found.code) ? 'unknown' : 'fail',
    ...found,
    ...(typeof cryptosuite === 'string' ? { cryptosuite } : {}),
    ...(typeof verificationMethod === 'string' ? { verificationMethod } : {}),
    ...(typeof created === 'string' ? { created } : {}),
  };
}

async function judge(
  proof: JsonValue,
  base: string,
  context: ProofContext,
): Promise<ProofsProblem> {
  if (!isJsonObject(proof)) return proofsProblem('proof.none', base);
  const suite = proof['type'] === 'DataIntegrityProof' && findCryptosuite(proof['cryptosuite']);
  if (!suite) {
    const member = proof['type'] === 'DataIntegrityProof' ? 'cryptosuite' : 'type';
    return proofsProblem('proof.unsupported-suite', `${base}/${member}`);
  }
  if (proof['proofPurpose'] !== 'assertionMethod') {
    return proofsProblem('proof.purpose', `${base}/proofPurpose`);
  }
  const wrongTime = timeProblem(proof, base, context);
  if (wrongTime !== undefined) return wrongTime;
  const { proofValue, verificationMethod } = proof;
  const signature = typeof proofValue === 'string' ? suite.decodeProofValue(proofValue) : undefined;
  if (signature === undefined) return proofsProblem('proof.encoding', `${base}/proofValue`);

  const key = await findIssuerKey(verificationMethod, context.issuer, context.resolveDid);
  if (!key.ok) {
    const { code, params } = key.error;
    return proofsProblem(keyCodes[code] ?? code, `${base}/verificationMethod`, params);
  }
  const signedAt = parseInstant(String(proof['created'])) ?? context.now;
  const stale = signedAt === undefined ? undefined : validityProblem(key.value, signedAt);
  if (stale !== undefined) return proofsProblem(stale.code, `${base}/verificationMethod`);
  if (!fitsAlgorithm(key.value.jwk, suite.alg)) {
    return proofsProblem('proof.key-type', `${base}/verificationMethod`);
  }
  const hashed = await hashSecured(suite, proof, base, context);
  if (!(hashed instanceof Uint8Array)) return hashed;
  if (!(await verifySignature(key.value.jwk, suite.alg, signature, hashed))) {
    return proofsProblem('proof.signature', `${base}/proofValue`);
  }
  const hidden = Object.keys(proof).find((member) => !members.has(member));
  return hidden === undefined
    ? proofsProblem('proof.ok', base)
    : proofsProblem('proof.encoding', base + toPointer([hidden]));
}

/** @see Data Integrity 1.0, "Proofs" (created, expires). */
function timeProblem(
  proof: JsonObject,
  base: string,
  { now, skew }: ProofContext,
): ProofsProblem | undefined {
  const read = (member: string): number | undefined => {
    const value = proof[member];
    return typeof value === 'string' ? parseInstant(value) : undefined;
  };
  const created = read('created');
  if (proof['created'] !== undefined && created === undefined) {
    return proofsProblem('proof.created-invalid', `${base}/created`);
  }
  if (created !== undefined && now !== undefined && created > now + skew) {
    return proofsProblem('proof.created-future', `${base}/created`);
  }
  if (proof['expires'] === undefined) return undefined;
  const expires = read('expires');
  return expires === undefined || (now !== undefined && expires < now - skew)
    ? proofsProblem('proof.expired', `${base}/expires`)
    : undefined;
}

async function hashSecured(
  suite: Cryptosuite,
  proof: JsonObject,
  base: string,
  { unsecured, proofs, documentLoader }: ProofContext,
): Promise<Uint8Array | ProofsProblem> {
  const { proofValue: _proofValue, ...options } = proof;
  const context = options['@context'] ?? unsecured['@context'];
  // An inline context could give the members of the proof other names than those read above.
  if (options['@context'] !== undefined && !isListOfTexts(options['@context'])) {
    return proofsProblem('context.not-approved', `${base}/@context`);
  }
  const previous = previousProofs(proof['previousProof'], proofs);
  if (previous === undefined) {
    return proofsProblem('proof.previous-missing', `${base}/previousProof`);
  }
  const document = previous.length === 0 ? unsecured : { ...unsecured, proof: previous };
  const proofOptions = { ...(context === undefined ? {} : { '@context': context }), ...options };
  const unfit = complexityProblem(unsecured) ?? vanishingProblem(unsecured, { emptyArrays: false });
  if (unfit !== undefined) return unfit;
  try {
    return (await suite.hash({ document, proofOptions, documentLoader, proofPointer: base }))
      .combined;
  } catch (error) {
    const { code, pointer, params } = MerkkiError.isInstance(error)
      ? error
      : { code: 'jsonld.invalid', pointer: '', params: {} };
    return proofsProblem(code as ProofsCode, pointer, params); // what `hash` is documented to throw
  }
}

function isListOfTexts(value: JsonValue): boolean {
  return [value].flat().every((entry) => typeof entry === 'string');
}

/**
 * The proofs on which a proof is built, in the order of the document; `undefined` when one is missing.
 *
 * @see Data Integrity 1.0, "Verify Proof Sets and Chains".
 */
function previousProofs(
  named: JsonValue | undefined,
  proofs: readonly JsonObject[],
): readonly JsonObject[] | undefined {
  if (named === undefined) return [];
  const ids = [named].flat();
  const found = proofs.filter(({ id }) => id !== undefined && ids.includes(id));
  return ids.length > 0 && ids.every((id) => found.some((proof) => proof['id'] === id))
    ? found
    : undefined;
}
