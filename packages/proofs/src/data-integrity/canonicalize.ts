import type { DocumentLoader } from '@merkki/contexts';
import { type JsonObject, MerkkiError } from '@merkki/core';
import type { DigestName } from './hash.ts';
import { jsonldOptions, runJsonld } from './run-jsonld.ts';

/** Bounds the work on blank nodes that look alike: graphs made to exhaust a verifier end here. */
export const maxWorkFactor = 1;

/** How {@link canonicalize} does it. */
interface CanonicalizeOptions {
  /** JSON Pointer of the document in what the caller knows, for errors. Default `''`. */
  readonly base?: string;
  /** Hash by which blank nodes are told apart. Default SHA-256. */
  readonly digest?: DigestName;
}

/**
 * Turns a JSON-LD document into its canonical N-Quads.
 *
 * @throws What `runJsonld` throws; `jsonld.data-loss` for a document that says nothing.
 * @see RDF Dataset Canonicalization 1.0, section 4.
 * @internal
 */
export async function canonicalize(
  document: JsonObject,
  documentLoader: DocumentLoader,
  { base = '', digest = 'SHA-256' }: CanonicalizeOptions = {},
): Promise<string> {
  const quads = await runJsonld(document, base, (jsonld) =>
    jsonld.canonize(document, {
      ...jsonldOptions(documentLoader),
      canonizeOptions: { algorithm: 'RDFC-1.0', maxWorkFactor, messageDigestAlgorithm: digest },
    }),
  );
  if (quads === '') {
    throw new MerkkiError({
      code: 'jsonld.data-loss',
      pointer: base,
      message: 'The document says nothing in JSON-LD.',
    });
  }
  return quads;
}
