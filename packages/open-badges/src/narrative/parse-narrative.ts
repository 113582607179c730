import type { NarrativeNode, NarrativeSection } from './narrative-node.ts';

/** What was found in a narrative. */
export interface ParsedNarrative {
  readonly sections: readonly NarrativeSection[];
  /** How many lines stand outside the headings and bullets that `printNarrative` writes. */
  readonly strayLines: number;
}

interface OpenNode {
  text: string;
  readonly children: OpenNode[];
}

/** Deepest bullet that is read; our own narratives have five levels. */
const maxDepth = 16;

/**
 * Reads Markdown in the form that `printNarrative` writes. Whatever else the text holds is counted.
 *
 * @internal
 */
export function parseNarrative(markdown: string): ParsedNarrative {
  const sections: { heading: string; nodes: OpenNode[] }[] = [];
  let open: OpenNode[] = []; // the bullets from the top to the last one
  let strayLines = 0;
  for (const line of markdown.split('\n')) {
    const spaces = line.length - line.trimStart().length;
    const section = sections.at(-1);
    const last = open.at(-1);
    const depth = spaces / 2;
    if (line.startsWith('## ')) {
      sections.push({ heading: line.slice(3), nodes: [] });
      open = [];
    } else if (last !== undefined && line.startsWith(' '.repeat(open.length * 2 + 2))) {
      last.text += `\n${line.slice(open.length * 2 + 2)}`;
    } else if (
      section !== undefined &&
      line.startsWith('- ', spaces) &&
      Number.isInteger(depth) &&
      depth <= Math.min(open.length, maxDepth)
    ) {
      const node: OpenNode = { text: line.slice(spaces + 2), children: [] };
      (open[depth - 1]?.children ?? section.nodes).push(node);
      open = [...open.slice(0, depth), node];
    } else if (line.trim() !== '') strayLines += 1;
  }
  return {
    sections: sections satisfies readonly { nodes: readonly NarrativeNode[] }[],
    strayLines,
  };
}
