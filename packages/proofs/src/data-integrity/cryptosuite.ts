import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import type { SignatureAlgorithm } from '../keys/algorithms.ts';

/** What a cryptosuite hashes. */
export interface HashInput {
  /** The document without the proof that is made or checked. */
  readonly document: JsonObject;
  /** The proof without its `proofValue`, with the `@context` by which it is read. */
  readonly proofOptions: JsonObject;
  readonly documentLoader: DocumentLoader;
  /** JSON Pointer of the proof, for what is wrong with its options. */
  readonly proofPointer: string;
}

/** The hashes of a document and of its proof options, and both joined, as they are signed. */
export interface HashData {
  readonly documentHash: Uint8Array;
  readonly proofHash: Uint8Array;
  /** The proof options' hash, then the document's. */
  readonly combined: Uint8Array;
}

/** A way to secure a document with a Data Integrity proof; one file each under `suites/`. */
export interface Cryptosuite {
  readonly name: string;
  /** The algorithm of its keys. */
  readonly alg: SignatureAlgorithm;
  /** Transforms and hashes. Throws a `MerkkiError` for a document that cannot be secured. */
  hash(input: HashInput): Promise<HashData>;
  encodeProofValue(signature: Uint8Array): string;
  /** Reads a proof value; `undefined` when it is not encoded as the suite says. */
  decodeProofValue(text: string): Uint8Array | undefined;
}
