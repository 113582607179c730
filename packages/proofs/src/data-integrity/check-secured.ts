import type { DocumentLoader } from '@merkki/contexts';
import { type JsonObject, MerkkiError } from '@merkki/core';
import type { SignatureAlgorithm } from '../keys/algorithms.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { canonicalizeJson } from './canonicalize-json.ts';
import { complexityProblem } from './complexity-problem.ts';
import { contextProblem, isListOfTexts } from './context-problem.ts';
import type { Cryptosuite, ProofValueCheck, VerifyingInput } from './cryptosuite.ts';
import { previousProofs, withProofs } from './previous-proofs.ts';
import { proofOptionsFor } from './proof-options-for.ts';
import { vanishingProblem } from './vanishing-problem.ts';

/** A proof, the document it is on, and the key that should have made it. */
export interface SecuredInput {
  readonly suite: Cryptosuite;
  readonly isSignature: ProofValueCheck;
  readonly proof: JsonObject;
  readonly proofPointer: string;
  /** The document without its proofs. */
  readonly unsecured: JsonObject;
  readonly proofs: readonly JsonObject[];
  readonly jwk: PublicJwk;
  readonly alg: SignatureAlgorithm;
  readonly documentLoader: DocumentLoader;
}

/** What came of it: a problem, or `undefined` and what else there is to know. */
export interface Secured {
  readonly problem: ProofsProblem | undefined;
  readonly notes: readonly ProofsProblem[];
}

/** Checks that a proof value is that of a document; never throws. @internal */
export async function checkSecured(input: SecuredInput): Promise<Secured> {
  const { suite, proof, proofPointer, unsecured, documentLoader } = input;
  const previous = previousProofs(proof['previousProof'], input.proofs);
  const unfit =
    previous === undefined
      ? proofsProblem('proof.previous-missing', `${proofPointer}/previousProof`)
      : unfitProblem(input);
  if (previous === undefined || unfit !== undefined) return { problem: unfit, notes: [] };

  const document = withProofs(unsecured, previous);
  const proofOptions = proofOptionsFor(suite, proof, unsecured);
  const { jwk, alg } = input;
  const attempt = (loader: DocumentLoader): Promise<ProofsProblem | undefined> =>
    tryOut(input, { document, proofOptions, documentLoader: loader, proofPointer, jwk, alg });

  const problem = await attempt(documentLoader);
  if (problem === undefined || suite.secures === 'json' || !mayBeOlder(problem)) {
    return { problem, notes: [] };
  }
  const { olderContexts } = await import('./older-contexts.ts');
  for await (const older of olderContexts([document, proofOptions], documentLoader)) {
    if ((await attempt(older.documentLoader)) === undefined) {
      return { problem: undefined, notes: [older.note] };
    }
  }
  return { problem, notes: [] };
}

/** What can be seen before any context is loaded. */
function unfitProblem({
  suite,
  proof,
  proofPointer,
  unsecured,
}: SecuredInput): ProofsProblem | undefined {
  const own = proof['@context'];
  // An inline context could give the members of the proof other names than those that are read.
  if (own !== undefined && !isListOfTexts(own)) {
    return proofsProblem('context.not-approved', `${proofPointer}/@context`);
  }
  // Where statements are signed, an empty member could be added to a proof and change how it reads.
  if (suite.secures === 'json-ld') {
    const vanishing = vanishingProblem(proof, { emptyArrays: true });
    if (vanishing !== undefined) {
      return { ...vanishing, pointer: proofPointer + vanishing.pointer };
    }
  }
  const unfit = complexityProblem(unsecured) ?? contextProblem(unsecured);
  if (unfit !== undefined) return unfit;
  if (suite.secures === 'json-ld') return vanishingProblem(unsecured, { emptyArrays: false });
  // The standard lets contexts be appended, and then gives out the document with the signed ones
  // only; here the document stays the caller's, so that all of its contexts must be signed.
  return own !== undefined &&
    canonicalizeJson(own) !== canonicalizeJson(unsecured['@context'] ?? null)
    ? proofsProblem('proof.signature', `${proofPointer}/@context`)
    : undefined;
}

async function tryOut(
  { isSignature, proofPointer }: SecuredInput,
  input: VerifyingInput,
): Promise<ProofsProblem | undefined> {
  try {
    return (await isSignature(input))
      ? undefined
      : proofsProblem('proof.signature', `${proofPointer}/proofValue`);
  } catch (error) {
    const { code, pointer, params } = MerkkiError.isInstance(error)
      ? error
      : { code: 'jsonld.invalid', pointer: '', params: {} };
    return proofsProblem(code as ProofsCode, pointer, params); // what a suite is documented to throw
  }
}

/** Tells whether another content of a context could make a difference. */
function mayBeOlder({ code }: ProofsProblem): boolean {
  return (
    code === 'proof.signature' ||
    (code.startsWith('jsonld.') && code !== 'jsonld.context-unavailable')
  );
}
