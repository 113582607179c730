import { isJsonObject, toPointer } from '@merkki/core';
import type { Datatype } from './shape-row.ts';
import { type TermKind, termKinds } from './term-kinds.ts';

/** A value in the graph; `pointer` is where it stands first. */
export type GraphValue =
  | { readonly kind: 'node'; readonly key: string; readonly pointer: string }
  | {
      readonly kind: 'literal';
      readonly datatype: Datatype | 'langString' | 'other';
      readonly language: string;
      readonly lexical: string;
      readonly pointer: string;
    };

/** The values of one member; `pointer` is where the member stands first. */
export interface GraphMember {
  readonly pointer: string;
  readonly values: Map<string, GraphValue>;
}

/** A node with all that is said about it anywhere in the document. */
export interface GraphNode {
  readonly key: string;
  readonly hasIri: boolean;
  readonly pointer: string;
  readonly types: Set<string>;
  readonly members: Map<string, GraphMember>;
}

/** The document as the triples that its profile looks at. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Places where an id or a reference is no absolute IRI, so that nothing is said there. */
  readonly relative: readonly string[];
  /** The document goes deeper than {@link maxDepth}. */
  readonly isTooDeep: boolean;
}

const maxDepth = 100;

/** A place: its JSON Pointer and how deep it lies. */
interface Place {
  readonly pointer: string;
  readonly depth: number;
}

/**
 * Reads a document as a graph: bodies with one id become one node, equal values one value, as in
 * RDF. A member that the context does not have is passed over.
 *
 * @internal
 */
export function readGraph(document: unknown): Graph {
  const nodes = new Map<string, GraphNode>();
  const relative: string[] = [];
  let isTooDeep = false;

  const nodeAt = (id: string | undefined, pointer: string): GraphNode => {
    const key = id ?? `_:at${pointer}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node: GraphNode = {
      key,
      hasIri: id !== undefined && !id.startsWith('_:'),
      pointer,
      types: new Set(),
      members: new Map(),
    };
    nodes.set(key, node);
    return node;
  };

  const visit = (object: Readonly<Record<string, unknown>>, place: Place): string | undefined => {
    const { pointer } = place;
    const id = stringOf(object['id'] ?? object['@id']);
    if (id !== undefined && !isAbsolute(id)) {
      relative.push(pointer);
      return undefined;
    }
    const node = nodeAt(id, pointer);
    for (const type of listOf(object['type'] ?? object['@type'])) {
      if (typeof type === 'string') node.types.add(className(type));
    }
    for (const [member, value] of Object.entries(object)) {
      const kind = termKinds.get(member);
      if (kind === undefined) continue;
      const at = below(place, member);
      const held = node.members.get(member) ?? { pointer: at.pointer, values: new Map() };
      node.members.set(member, held);
      for (const found of read(value, kind, at)) {
        const key = keyOf(found);
        if (!held.values.has(key)) held.values.set(key, found);
      }
    }
    return node.key;
  };

  const read = (value: unknown, kind: TermKind, place: Place): readonly GraphValue[] => {
    if (value === null || value === undefined) return [];
    if (place.depth > maxDepth) {
      isTooDeep = true;
      return [];
    }
    if (Array.isArray(value)) {
      // A language map works only by itself; in a list its texts stand without language.
      const inner = kind === 'language' ? 'plain' : kind;
      return value.flatMap((element, index) => read(element, inner, below(place, index)));
    }
    const { pointer } = place;
    if (isJsonObject(value)) {
      if (kind === 'language') return readLanguageMap(value, place);
      if (Object.hasOwn(value, '@value')) return readValueObject(value, pointer);
      const key = visit(value, place);
      return key === undefined ? [] : [{ kind: 'node', key, pointer }];
    }
    if (kind === 'node' && typeof value === 'string') {
      if (isAbsolute(value)) return [{ kind: 'node', key: nodeAt(value, pointer).key, pointer }];
      relative.push(pointer);
      return [];
    }
    return readLiteral(value, kind, pointer);
  };

  if (isJsonObject(document)) visit(document, { pointer: '', depth: 0 });
  return { nodes, relative, isTooDeep };
}

function below({ pointer, depth }: Place, part: string | number): Place {
  return { pointer: pointer + toPointer([part]), depth: depth + 1 };
}

function readLiteral(value: unknown, kind: TermKind, pointer: string): GraphValue[] {
  const isTyped = kind !== 'language' && kind !== 'node' && kind !== 'plain';
  const literal = (lexical: string, own: Datatype | 'other'): GraphValue[] => [
    { kind: 'literal', datatype: isTyped ? kind : own, language: '', lexical, pointer },
  ];
  if (typeof value === 'string') return literal(value, 'string');
  if (typeof value === 'boolean') return literal(String(value), 'boolean');
  if (typeof value !== 'number' || !Number.isFinite(value)) return literal('', 'other');
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? literal(value.toFixed(0), 'integer')
    : literal(value.toExponential(), 'other'); // xsd:double
}

function readLanguageMap(map: Readonly<Record<string, unknown>>, place: Place): GraphValue[] {
  return Object.entries(map).flatMap(([language, entry]) => {
    const at = below(place, language);
    return listOf(entry).flatMap((text, index): GraphValue[] => {
      if (text === null || text === undefined) return [];
      const { pointer } = Array.isArray(entry) ? below(at, index) : at;
      if (typeof text !== 'string') return readLiteral({}, 'plain', pointer);
      return language === '@none'
        ? readLiteral(text, 'plain', pointer)
        : [langString(language, text, pointer)];
    });
  });
}

function langString(language: string, lexical: string, pointer: string): GraphValue {
  return {
    kind: 'literal',
    datatype: 'langString',
    language: language.toLowerCase(), // as RDF compares tags
    lexical,
    pointer,
  };
}

function readValueObject(object: Readonly<Record<string, unknown>>, pointer: string): GraphValue[] {
  const language = stringOf(object['@language']);
  const value = object['@value'];
  if (language !== undefined && typeof value === 'string') {
    return [langString(language, value, pointer)];
  }
  return readLiteral(value, 'plain', pointer);
}

function keyOf(value: GraphValue): string {
  return value.kind === 'node'
    ? `node ${value.key}`
    : `${value.datatype} ${value.language} ${value.lexical}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isAbsolute(iri: string): boolean {
  return /^([A-Za-z][A-Za-z0-9+.-]*|_):\S+$/.test(iri);
}

/** A class may be named by its term, compact IRI or IRI. */
function className(type: string): string {
  return type.replace(/^(elm:|http:\/\/data\.europa\.eu\/snb\/model\/elm\/)/, '');
}
