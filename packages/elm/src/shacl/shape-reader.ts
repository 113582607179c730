import { owl, type RdfQuad, rdf, sh } from './rdf.ts';

/** What is asked of a shapes graph. */
export interface ShapeReader {
  /** The values of a property of a shape, by the local name of SHACL. */
  values(shape: string, name: string): readonly string[];
  /** The members of a list. */
  list(head: string): readonly string[];
}

/**
 * Reads the statements of a shapes graph by subject.
 *
 * @internal
 */
export function createShapeReader(quads: readonly RdfQuad[]): ShapeReader {
  const bySubject = new Map<string, RdfQuad[]>();
  for (const quad of quads) {
    const known = bySubject.get(quad.subject.value);
    if (known === undefined) bySubject.set(quad.subject.value, [quad]);
    else known.push(quad);
  }
  const objects = (subject: string, predicate: string): readonly string[] =>
    (bySubject.get(subject) ?? [])
      .filter((quad) => quad.predicate.value === predicate)
      .map(({ object }) => object.value);
  const list = (head: string): readonly string[] => {
    const members: string[] = [];
    const seen = new Set<string>();
    for (let here: string | undefined = head; here !== undefined && !seen.has(here); ) {
      seen.add(here);
      members.push(...objects(here, `${rdf}first`));
      here = objects(here, `${rdf}rest`)[0];
    }
    return members;
  };
  return { values: (shape, name) => objects(shape, sh + name), list };
}

/** The graphs that a profile consists of, and those that it imports and nobody gave. */
export interface ProfileGraphs {
  readonly quads: readonly RdfQuad[];
  readonly missing: readonly string[];
}

/**
 * Collects the shapes of a profile: the graph of its ontology and those that it imports.
 *
 * @param graphs - By the IRI of the ontology that each is.
 * @internal
 */
export function collectGraphs(
  id: string,
  graphs: ReadonlyMap<string, readonly RdfQuad[]>,
): ProfileGraphs {
  const quads: RdfQuad[] = [];
  const missing: string[] = [];
  const wanted = new Set([withoutEnd(id)]);
  for (const one of wanted) {
    const graph = graphs.get(one);
    if (graph === undefined) missing.push(one);
    for (const quad of graph ?? []) {
      if (quad.predicate.value === `${owl}imports`) wanted.add(withoutEnd(quad.object.value));
      else quads.push(quad);
    }
  }
  return { quads, missing };
}

/**
 * Sorts graphs by the ontology that each says it is.
 *
 * @internal
 */
export function graphsById(
  graphs: Iterable<Iterable<RdfQuad>>,
): ReadonlyMap<string, readonly RdfQuad[]> {
  const found = new Map<string, readonly RdfQuad[]>();
  for (const graph of graphs) {
    const quads = [...graph];
    for (const { subject, predicate, object } of quads) {
      if (predicate.value !== `${rdf}type` || object.value !== `${owl}Ontology`) continue;
      const id = withoutEnd(subject.value);
      found.set(id, [...(found.get(id) ?? []), ...quads]);
    }
  }
  return found;
}

function withoutEnd(iri: string): string {
  return iri.replace(/[/#]$/, '');
}
