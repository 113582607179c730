/** One N-Quad, as the serialiser of jsonld and the canonicalisation write it, without line end. */
export interface QuadParts {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** The graph, or `''` for the default graph. */
  readonly graph: string;
}

const quadPattern =
  /^(\S+) (<[^>]*>) ("(?:[^"\\]|\\.)*"(?:\^\^<[^>]*>|@[A-Za-z0-9-]+)?|\S+)(?: (\S+))? \.$/;

/** Splits N-Quads into lines, each with its line end. @internal */
export function splitQuads(text: string): string[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [`${line}\n`]));
}

/** Takes one N-Quad apart; `undefined` for what is none. @internal */
export function parseQuad(line: string): QuadParts | undefined {
  const [, subject, predicate, object, graph = ''] = quadPattern.exec(line.trimEnd()) ?? [];
  return subject === undefined || predicate === undefined || object === undefined
    ? undefined
    : { subject, predicate, object, graph };
}

// Literals and IRIs are taken whole, so that nothing inside them is mistaken for a blank node.
const terms = /"(?:[^"\\]|\\.)*"|<([^>]*)>|_:(\S+)/g;

/** Gives the blank nodes of an N-Quad other labels. @internal */
export function relabel(line: string, label: (old: string) => string): string {
  return line.replace(terms, (term: string, _iri: unknown, old: string | undefined) =>
    old === undefined ? term : `_:${label(old)}`,
  );
}

/** Turns the IRIs of an N-Quad that begin with a prefix into blank nodes. @internal */
export function toBlankNodes(line: string, prefix: string): string {
  return line.replace(terms, (term: string, iri: string | undefined) =>
    iri?.startsWith(prefix) ? `_:${iri.slice(prefix.length)}` : term,
  );
}
