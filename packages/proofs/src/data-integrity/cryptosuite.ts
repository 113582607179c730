import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import type { SignatureAlgorithm } from '../keys/algorithms.ts';
import type { PublicJwk } from '../keys/jwk.ts';
import type { ProofCode } from '../problem-codes.ts';

/** What a cryptosuite secures, and by what kind of key. */
export interface SecuringInput {
  /** The document without the proof that is made or checked; with those on which it is built. */
  readonly document: JsonObject;
  /** The proof without its `proofValue`, with the `@context` by which it is read. */
  readonly proofOptions: JsonObject;
  readonly documentLoader: DocumentLoader;
  /** JSON Pointer of the proof, for what is wrong with its options. */
  readonly proofPointer: string;
  /** Algorithm of the key. */
  readonly alg: SignatureAlgorithm;
}

/** What is needed to make a proof value. */
export interface SigningInput extends SecuringInput {
  /** JSON Pointers to what every derived proof discloses; for selective disclosure only. */
  readonly mandatoryPointers: readonly string[];
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** What is needed to check a proof value. */
export interface VerifyingInput extends SecuringInput {
  readonly jwk: PublicJwk;
}

/** Tells whether a proof value is that of a document. Throws a `MerkkiError` as `sign` does. */
export type ProofValueCheck = (input: VerifyingInput) => Promise<boolean>;

/** A way to secure a document with a Data Integrity proof; one file each under `suites/`. */
export interface Cryptosuite {
  /** `cryptosuite` of a `DataIntegrityProof`, or the `type` of an older proof. */
  readonly name: string;
  /** Algorithms of its keys. */
  readonly algs: readonly SignatureAlgorithm[];
  /** What is signed: the statements of JSON-LD, or the JSON as it stands. */
  readonly secures: 'json-ld' | 'json';
  /**
   * Makes a proof value. Throws a `MerkkiError` for a document that cannot be secured. A suite
   * without it is for verification only.
   */
  readonly sign?: (input: SigningInput) => Promise<string>;
  /** Reads a proof value: how to check it, or what is wrong with it by itself. */
  readProofValue(text: string): Promise<ProofValueCheck | ProofCode>;
}
