/// <reference path="../vendor-types/jsonld.d.ts" />
import type { DocumentLoader } from '@merkki/contexts';
import { type JsonObject, MerkkiError } from '@merkki/core';
import { complexityProblem } from './complexity-problem.ts';
import { mapJsonldError } from './map-jsonld-error.ts';

type Jsonld = typeof import('jsonld').default;

/** How jsonld is always called: whatever it would drop is an error, and nothing is relative. */
export function jsonldOptions(documentLoader: DocumentLoader): {
  safe: true;
  base: null;
  documentLoader: DocumentLoader;
  rdfDirection: 'i18n-datatype';
} {
  return { safe: true, base: null, documentLoader, rdfDirection: 'i18n-datatype' };
}

/**
 * Runs jsonld, which is loaded at the first call, over a document that is not too complex for it.
 *
 * @param base - JSON Pointer of the document in what the caller knows, for errors.
 * @throws `MerkkiError` with a `jsonld.*` code or `limits.complexity`; an `UnavailableError`
 * `jsonld.context-unavailable` when the loader does not have a context.
 * @internal
 */
export async function runJsonld<T>(
  document: JsonObject,
  base: string,
  work: (jsonld: Jsonld) => Promise<T>,
): Promise<T> {
  assertSimple(document, base);
  const { default: jsonld } = await import('jsonld');
  try {
    return await work(jsonld);
  } catch (error) {
    if (MerkkiError.isInstance(error)) throw error; // of a call within this one
    throw mapJsonldError(error, document, base);
  }
}

/** @throws `MerkkiError` `limits.complexity`. @internal */
export function assertSimple(document: JsonObject, base: string): void {
  const tooComplex = complexityProblem(document);
  if (tooComplex === undefined) return;
  throw new MerkkiError({
    ...tooComplex,
    pointer: base,
    message: 'The document is too complex to canonicalise.',
  });
}
