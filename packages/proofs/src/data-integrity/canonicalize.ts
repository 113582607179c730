/// <reference path="../vendor-types/jsonld.d.ts" />
import type { DocumentLoader } from '@merkki/contexts';
import { type JsonObject, MerkkiError } from '@merkki/core';
import { complexityProblem } from './complexity-problem.ts';
import { mapJsonldError } from './map-jsonld-error.ts';

/**
 * Turns a JSON-LD document into its canonical N-Quads. Always in safe mode: whatever JSON-LD would
 * drop is an error. jsonld is loaded at the first call.
 *
 * @param base - JSON Pointer of the document in what the caller knows, for errors.
 * @throws `MerkkiError` with a `jsonld.*` code or `limits.complexity`; an `UnavailableError`
 * `jsonld.context-unavailable` when the loader does not have a context.
 * @see RDF Dataset Canonicalization 1.0, section 4.
 * @internal
 */
export async function canonicalize(
  document: JsonObject,
  documentLoader: DocumentLoader,
  base = '',
): Promise<string> {
  const tooComplex = complexityProblem(document);
  if (tooComplex !== undefined) {
    throw new MerkkiError({
      ...tooComplex,
      pointer: base,
      message: 'The document is too complex to canonicalise.',
    });
  }
  const { default: jsonld } = await import('jsonld');
  let quads: string;
  try {
    quads = await jsonld.canonize(document, {
      safe: true,
      base: null,
      documentLoader,
      canonizeOptions: { algorithm: 'RDFC-1.0', maxWorkFactor: 1 },
    });
  } catch (error) {
    throw mapJsonldError(error, document, base);
  }
  if (quads === '') {
    throw new MerkkiError({
      code: 'jsonld.data-loss',
      pointer: base,
      message: 'The document says nothing in JSON-LD.',
    });
  }
  return quads;
}
