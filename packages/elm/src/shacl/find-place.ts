import { toPointer } from '@merkki/core';
import type { Graph, GraphMember, GraphNode, GraphValue } from '../profile/graph.ts';
import { names } from '../profile/names.ts';
import { pointerOf } from '../profile/place.ts';
import type { RdfTerm } from './rdf.ts';

/** Where in a document something of its graph stands. */
export interface PlaceFinder {
  /** The property of a node, by the name that the ELM context gives it. */
  member(focus: RdfTerm, path: RdfTerm | null): FoundMember;
}

/** A property of a node in the document. */
export interface FoundMember {
  readonly name: string;
  /** Where it stands, or should stand. */
  readonly pointer: string;
  readonly values: readonly GraphValue[];
  /** Where a value stands; the property itself where that cannot be told. */
  at(value: RdfTerm | null): string;
}

/**
 * Makes the finder of a document.
 *
 * @param marks - Pointers of the blank nodes, by label.
 * @internal
 */
export function createPlaceFinder(graph: Graph, marks: ReadonlyMap<string, string>): PlaceFinder {
  const byId = new Map<string | undefined, GraphNode>();
  const byPointer = new Map<string, GraphNode>();
  for (const node of graph.nodes) {
    if (node.id === undefined) byPointer.set(pointerOf(node.place), node);
    else byId.set(node.id, node);
  }
  const nodeOf = ({ termType, value }: RdfTerm): GraphNode | undefined =>
    termType === 'BlankNode' ? byPointer.get(marks.get(value) ?? '-') : byId.get(value);

  return {
    member: (focus, path) => {
      const node = nodeOf(focus);
      const name = names.get(path?.value ?? '') ?? '';
      const member: GraphMember | undefined = node?.members.get(name);
      const start = node === undefined ? (marks.get(focus.value) ?? '') : pointerOf(node.place);
      const missing = start + toPointer(name === '' ? [] : [name]);
      const pointer = member === undefined ? missing : pointerOf(member.place);
      const values = member?.values ?? [];
      return {
        name,
        pointer,
        values,
        at: (value) => {
          const found = values.find((one) => value !== null && isTerm(one, value, nodeOf(value)));
          return found === undefined ? pointer : pointerOf(found.place);
        },
      };
    },
  };
}

function isTerm(value: GraphValue, term: RdfTerm, node: GraphNode | undefined): boolean {
  if (term.termType !== 'Literal') return value.node !== undefined && value.node === node;
  const language = (term.language ?? '').toLowerCase();
  return value.node === undefined && value.language === language && isText(value, term.value);
}

/** Numbers that are no integers have another form in RDF. */
function isText({ lexical }: GraphValue, text: string): boolean {
  return lexical === text || (lexical !== '' && Number(lexical) === Number(text));
}
