import type { CodeList } from '@merkki/vocabularies';
import type { LeafCodec } from './leaf-codec.ts';
import type { Heading, Label } from './word-types.ts';

/** A value without members of its own. */
export interface LeafShape {
  readonly kind: 'leaf';
  readonly codec: LeafCodec;
  /** The list of the micro-credential whose element the value names. */
  readonly of?: 'outcomes' | 'assessments';
}

/** A text by language; the narrative has the one of the badge. */
export interface TextShape {
  readonly kind: 'text';
}

/** A concept: its label, linked to its web address; code, list and any other URI below. */
export interface ConceptShape {
  readonly kind: 'concept';
  /** Labels for a concept without one. */
  readonly list?: CodeList;
}

/** An object: one member is the bullet's own text, the others are bullets below it. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly main: MainMember;
  readonly members: readonly Member[];
}

/** The member that is the bullet's own text. */
export interface MainMember {
  readonly name: string;
  readonly shape: LeafShape | TextShape | ConceptShape;
  /** Takes its place where it is absent; stands among the members too. */
  readonly instead?: { readonly name: string; readonly shape: LeafShape | ConceptShape };
}

/** How a value of the model stands in a narrative. */
export type Shape = LeafShape | TextShape | ConceptShape | ObjectShape;

/** A member behind a label. */
export interface Member {
  readonly name: string;
  readonly label: Label;
  readonly shape: Shape;
  /** A list: one bullet per element. */
  readonly isList?: true;
  /** Written for people alone, in one line; another member of the badge carries it. */
  readonly isShownOnly?: true;
}

/** Members of one object that stand together under a heading. */
export interface MemberGroup {
  /** Names that lead to the object. */
  readonly path: readonly string[];
  readonly members: readonly Member[];
}

/** A part of the narrative: members of one or more objects, or the elements of one list. */
export type Section =
  | { readonly heading: Heading; readonly groups: readonly MemberGroup[] }
  | {
      readonly heading: Heading;
      /** Name of the list in the micro-credential. */
      readonly list: string;
      readonly element: ObjectShape;
      /** Whether an empty list says something, and is written. */
      readonly isEmptySaid?: true;
    };
