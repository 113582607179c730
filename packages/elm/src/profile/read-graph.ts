import { isJsonObject } from '@merkki/core';
import type { Graph, GraphMember, GraphNode, GraphValue } from './graph.ts';
import { credentialTerms, names } from './names.ts';
import type { Place } from './place.ts';
import { readLanguageMap, readLiteral, readValueObject } from './read-literals.ts';
import { type TermKind, termKinds } from './term-kinds.ts';

const maxDepth = 100;

/** From this many values on, equal ones are looked up instead of compared one by one. */
const manyValues = 32;

/**
 * Reads a document as a graph: bodies with one id become one node, equal values one value, as in
 * RDF. A member that the context does not have is passed over.
 *
 * @internal
 */
export function readGraph(document: unknown): Graph {
  const nodes: GraphNode[] = [];
  const byId = new Map<string, GraphNode>();
  const seen = new Map<GraphMember, Set<string>>();
  const relative: (Place | undefined)[] = [];
  let isTooDeep = false;

  const nodeAt = (id: string | undefined, place: Place | undefined): GraphNode => {
    const known = id === undefined ? undefined : byId.get(id);
    if (known !== undefined) return known;
    const hasIri = id !== undefined && !id.startsWith('_:');
    const node: GraphNode = { id, hasIri, place, types: [], members: new Map() };
    nodes.push(node);
    if (id !== undefined) byId.set(id, node);
    return node;
  };

  const visit = (
    object: Readonly<Record<string, unknown>>,
    place: Place | undefined,
    depth: number,
  ): GraphNode | undefined => {
    const id = stringOf(object['id'] ?? object['@id']);
    const isNamed = id === undefined || byId.has(id) || isAbsolute(id);
    if (!isNamed) relative.push(place);
    // What a node without a usable name says is lost, but not what its parts say.
    const node = isNamed
      ? nodeAt(id, place)
      : { id, hasIri: false, place, types: [], members: new Map<string, GraphMember>() };
    const isCredential = addTypes(node, object['type'] ?? object['@type']);
    for (const key of Object.keys(object)) {
      if (key === 'id' || key === 'type') continue;
      let name = key;
      let kind = termKinds.get(key) ?? (isCredential ? credentialTerms.get(key) : undefined);
      if (kind === undefined) {
        // What is named by its IRI is no term, so that the context says nothing of its value.
        name = key.includes(':') ? (names.get(key) ?? '') : '';
        if (!termKinds.has(name) && !credentialTerms.has(name)) continue;
        kind = 'plain';
      }
      const at = { above: place, step: key };
      let member = node.members.get(name);
      if (member === undefined) {
        member = { place: at, values: [] };
        node.members.set(name, member);
      }
      read(object[key], kind, at, depth + 1, member);
    }
    return isNamed ? node : undefined;
  };

  const read = (
    value: unknown,
    kind: TermKind,
    place: Place,
    depth: number,
    into: GraphMember,
  ): void => {
    if (value === null || value === undefined) return;
    if (depth > maxDepth) {
      isTooDeep = true;
    } else if (typeof value === 'string' && kind === 'node') {
      if (byId.has(value) || isAbsolute(value)) addNode(into, nodeAt(value, place), place);
      else relative.push(place);
    } else if (typeof value !== 'object') {
      add(into, readLiteral(value, kind, place));
    } else if (Array.isArray(value)) {
      // A language map works only by itself; in a list its texts stand without language.
      const inner = kind === 'language' ? 'plain' : kind;
      for (let step = 0; step < value.length; step += 1) {
        read(value[step], inner, { above: place, step }, depth + 1, into);
      }
    } else if (!isJsonObject(value)) {
      add(into, readLiteral(value, kind, place));
    } else if (kind === 'language') {
      readLanguageMap(value, place, (found) => add(into, found));
    } else if (Object.hasOwn(value, '@value')) {
      add(into, readValueObject(value, place));
    } else {
      addNode(into, visit(value, place, depth), place);
    }
  };

  const addNode = (into: GraphMember, node: GraphNode | undefined, place: Place): void => {
    if (node === undefined) return;
    add(into, { place, node, datatype: undefined, language: '', lexical: '' });
  };

  const add = (into: GraphMember, value: GraphValue): void => {
    const { values } = into;
    if (values.length === 0) {
      into.values = [value]; // a list of one takes far less room than an empty one that grows
      return;
    }
    // A node without id is one of its own.
    if (value.node !== undefined && value.node.id === undefined) values.push(value);
    else if (values.length < manyValues) {
      for (const known of values) if (isSame(known, value)) return;
      values.push(value);
    } else {
      let keys = seen.get(into);
      if (keys === undefined) {
        keys = new Set(values.map(keyOf));
        seen.set(into, keys);
      }
      const key = keyOf(value);
      if (!keys.has(key)) values.push(value);
      keys.add(key);
    }
  };

  if (isJsonObject(document)) visit(document, undefined, 0);
  return { nodes, relative, isTooDeep };
}

/** Adds the classes that a node names; tells whether it then has the terms of a credential. */
function addTypes(node: GraphNode, said: unknown): boolean {
  let isCredential = false;
  for (const type of Array.isArray(said) ? said : [said]) {
    if (typeof type !== 'string') continue;
    const name = names.get(type) ?? type;
    if (node.types.length === 0) node.types = [name];
    else if (!node.types.includes(name)) node.types.push(name);
    isCredential ||= type === 'VerifiableCredential';
  }
  return isCredential;
}

function isSame(one: GraphValue, other: GraphValue): boolean {
  return (
    one.node === other.node &&
    one.datatype === other.datatype &&
    one.language === other.language &&
    one.lexical === other.lexical
  );
}

function keyOf({ node, datatype, language, lexical }: GraphValue): string {
  return node === undefined ? `${datatype} ${language} ${lexical}` : `node ${node.id ?? ''}`;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isAbsolute(iri: string): boolean {
  return /^([A-Za-z][A-Za-z0-9+.-]*|_):\S+$/.test(iri);
}
