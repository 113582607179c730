import type { Place } from './place.ts';
import type { Datatype } from './shape-row.ts';

/** A value in the graph: a node, or a literal. */
export interface GraphValue {
  /** Where it stands first. */
  readonly place: Place | undefined;
  readonly node: GraphNode | undefined;
  readonly datatype: Datatype | 'langString' | 'other' | undefined;
  readonly language: string;
  readonly lexical: string;
}

/** The values of one member. */
export interface GraphMember {
  /** Where the member stands first. */
  readonly place: Place | undefined;
  /** Each once. */
  values: GraphValue[];
}

/** A node with all that is said about it anywhere in the document. */
export interface GraphNode {
  /** `undefined` for a node without id. */
  readonly id: string | undefined;
  readonly hasIri: boolean;
  /** Where it stands first. */
  readonly place: Place | undefined;
  types: string[];
  readonly members: Map<string, GraphMember>;
}

/** The document as the triples that its profile looks at. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Places where an id or a reference is no absolute IRI, so that nothing is said there. */
  readonly relative: readonly (Place | undefined)[];
  /** The document goes deeper than the limit. */
  readonly isTooDeep: boolean;
}
