import { UnavailableError } from '@merkki/core';
import type { RdfDataset, RdfQuad, RdfTerm } from './rdf.ts';

/** One result of a SHACL engine. */
export interface ShaclResult {
  readonly focusNode: RdfTerm | null;
  readonly path: RdfTerm | null;
  readonly value: RdfTerm | null;
  readonly severity: RdfTerm | null;
  readonly sourceShape: RdfTerm | null;
  readonly sourceConstraintComponent: RdfTerm | null;
}

/** Validates graphs by the shapes that it was made with. */
export interface Engine {
  validate(dataset: RdfDataset): Promise<{ readonly results: readonly ShaclResult[] }>;
}

/**
 * Makes an engine. The library is loaded here, as only this subpath needs it.
 *
 * @throws `UnavailableError` `shacl.not-installed`.
 * @internal
 */
export async function createEngine(shapes: readonly RdfQuad[]): Promise<Engine> {
  let library: typeof import('rdf-validate-shacl');
  try {
    library = await import('rdf-validate-shacl');
  } catch (cause) {
    throw new UnavailableError({
      code: 'shacl.not-installed',
      message: 'The package rdf-validate-shacl could not be loaded.',
      params: { package: 'rdf-validate-shacl' },
      cause,
    });
  }
  // The library names the interfaces of RDF/JS, of which ours say as much as we use.
  return new library.default(shapes as never) as unknown as Engine;
}
