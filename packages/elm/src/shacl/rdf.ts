/** A term of RDF, as RDF/JS has it. */
export interface RdfTerm {
  /** `NamedNode`, `BlankNode`, `Literal` or another. */
  readonly termType: string;
  /** IRI, label or lexical form. */
  readonly value: string;
  /** Language tag of a literal. */
  readonly language?: string;
}

/** A statement of RDF, as RDF/JS has it. */
export interface RdfQuad {
  /** What it is about. */
  readonly subject: RdfTerm;
  /** The property. */
  readonly predicate: RdfTerm;
  /** The value. */
  readonly object: RdfTerm;
}

/** A `DatasetCore` of RDF/JS, such as a store of n3: what is listed here, and how the others work. */
export interface RdfDataset extends Iterable<RdfQuad> {
  /** Takes a statement away. */
  delete(quad: RdfQuad): unknown;
  /** Finds statements. */
  match(subject?: null, predicate?: null, object?: null): Iterable<RdfQuad>;
}

/** IRIs of the vocabularies that shapes are written with. */
export const sh = 'http://www.w3.org/ns/shacl#';
export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const owl = 'http://www.w3.org/2002/07/owl#';
