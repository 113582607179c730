/** Where something begins in a text; both from 1. */
export interface XmlPosition {
  /** The line. */
  readonly line: number;
  /** The column, in UTF-16 code units. */
  readonly column: number;
}

/** An element of an XML document. */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  /** Namespace; empty for none. */
  readonly namespace: string;
  /** The attributes, without declarations of namespaces. */
  readonly attributes: readonly XmlAttribute[];
  /** The elements right below it, in order. */
  readonly children: readonly XmlElement[];
  /** All text right in it, as it stands. */
  readonly text: string;
  /** Where its start tag begins. */
  readonly position: XmlPosition;
}

/** An attribute of an XML element. */
export interface XmlAttribute {
  /** Name without its prefix. */
  readonly name: string;
  /** Namespace; empty for none. */
  readonly namespace: string;
  /** The value. */
  readonly value: string;
}
