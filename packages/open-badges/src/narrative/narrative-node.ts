/** A bullet of a narrative: its text, and the bullets below it. */
export interface NarrativeNode {
  readonly text: string;
  readonly children: readonly NarrativeNode[];
}

/** A part of a narrative under a heading of its own. */
export interface NarrativeSection {
  readonly heading: string;
  readonly nodes: readonly NarrativeNode[];
}
