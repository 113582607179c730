import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { runJsonld } from './run-jsonld.ts';

/**
 * Writes a JSON-LD document as N-Quads, for tools that read RDF. Unlike before signing, a term that no
 * context defines is left out without a word.
 *
 * @param documentLoader - Where contexts come from, such as `createDocumentLoader` of
 * `@merkki/contexts`.
 * @returns Lines of N-Quads; blank nodes have labels of this document alone.
 * @throws `jsonld.invalid`; `UnavailableError` `jsonld.context-unavailable`.
 * @see JSON-LD 1.1 Processing Algorithms and API, section 8 (toRdf).
 * @example
 * const document = { '@id': 'urn:a', 'http://schema.org/name': 'Pilot' };
 * const loader = async () => ({ documentUrl: '', document: {} });
 * await toNQuads(document, loader); // '<urn:a> <http://schema.org/name> "Pilot" .\n'
 */
export async function toNQuads(
  document: JsonObject,
  documentLoader: DocumentLoader,
): Promise<string> {
  return runJsonld(document, '', (jsonld) =>
    jsonld.toRDF(document, { documentLoader, format: 'application/n-quads' }),
  );
}
