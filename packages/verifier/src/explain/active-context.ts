import type { DocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';

/** What a context says of a word. */
export interface TermDefinition {
  /** The IRI, keyword, or compact IRI that the word stands for; `null` when it is taken out. */
  readonly means: string | null;
  /** Address of the context; `''` for one that stands in the document itself. */
  readonly source: string;
  /** Whether values are kept as they are, without reading them as linked data. */
  readonly isJson: boolean;
  /** Whether the members of the value are languages, indexes or identifiers. */
  readonly isMap: boolean;
  /** The context that holds within the word: for a property in its value, for a type in its object. */
  readonly scoped: JsonValue | undefined;
}

/** The words in force at one place of a document. */
export interface ActiveContext {
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly vocabulary: string | undefined;
  /** The words that hold again in objects further down, when these hold for one object alone. */
  readonly beneath: ActiveContext | undefined;
}

/** Nothing is defined yet. @internal */
export const emptyContext: ActiveContext = {
  terms: new Map(),
  vocabulary: undefined,
  beneath: undefined,
};

const mapContainers: ReadonlySet<JsonValue> = new Set(['@language', '@index', '@id', '@type']);

/**
 * Adds a context to those in force; a later one goes before an earlier one.
 *
 * @throws What the loader throws.
 * @see JSON-LD 1.1, section 4.1 (Advanced Context Usage).
 * @internal
 */
export async function addContext(
  active: ActiveContext,
  local: JsonValue,
  documentLoader: DocumentLoader,
  source = '',
): Promise<ActiveContext> {
  if (local === null) return emptyContext;
  if (Array.isArray(local)) {
    let grown = active;
    for (const entry of local) grown = await addContext(grown, entry, documentLoader, source);
    return grown;
  }
  if (typeof local === 'string') {
    const { document } = await documentLoader(local);
    return addContext(active, document['@context'] ?? {}, documentLoader, local);
  }
  return isJsonObject(local) ? addDefinitions(active, local, source) : active;
}

function addDefinitions(active: ActiveContext, local: JsonObject, source: string): ActiveContext {
  const terms = new Map(active.terms);
  for (const [term, definition] of Object.entries(local)) {
    if (!term.startsWith('@')) terms.set(term, readDefinition(term, definition, source));
  }
  const vocabulary = local['@vocab'];
  return {
    ...active,
    terms,
    vocabulary: typeof vocabulary === 'string' ? vocabulary : active.vocabulary,
  };
}

function readDefinition(term: string, definition: JsonValue, source: string): TermDefinition {
  const long = isJsonObject(definition) ? definition : { '@id': definition };
  const id = long['@id'] ?? (definition === null ? null : term);
  const containers = [long['@container'] ?? []].flat();
  return {
    means: typeof id === 'string' ? id : null,
    source,
    isJson: long['@type'] === '@json',
    isMap: containers.some((container) => mapContainers.has(container)),
    scoped: long['@context'],
  };
}

/**
 * Expands a word to the IRI or keyword that it stands for; `undefined` when no context says so, and
 * then it is not signed by a proof over linked data.
 *
 * @see JSON-LD 1.1 API, section 5.2 (IRI Expansion).
 * @internal
 */
export function expandTerm(active: ActiveContext, term: string): string | undefined {
  const definition = active.terms.get(term);
  if (definition?.means === null) return undefined;
  const text = definition?.means ?? term;
  if (text.startsWith('@')) return text;
  const colon = text.indexOf(':');
  if (colon > 0) {
    const prefix = text.slice(0, colon);
    const rest = text.slice(colon + 1);
    if (rest.startsWith('//') || prefix === '_') return text;
    const namespace = prefix === term ? undefined : active.terms.get(prefix)?.means;
    return typeof namespace === 'string' && namespace.includes(':') ? namespace + rest : text;
  }
  return active.vocabulary === undefined ? undefined : active.vocabulary + text;
}
