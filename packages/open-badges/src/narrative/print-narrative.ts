import type { NarrativeNode, NarrativeSection } from './narrative-node.ts';

/**
 * Prints sections as Markdown that `parseNarrative` reads back to the letter: a heading, then a bullet
 * list. Further lines of a text are indented by four spaces more than its bullet, lower bullets by two.
 *
 * @internal
 */
export function printNarrative(sections: readonly NarrativeSection[]): string {
  return sections
    .filter(({ nodes }) => nodes.length > 0)
    .map(
      ({ heading, nodes }) =>
        `## ${heading}\n\n${nodes.map((node) => bullet(node, '')).join('\n')}`,
    )
    .join('\n\n');
}

function bullet({ text, children }: NarrativeNode, indent: string): string {
  const [first = '', ...more] = text.split('\n');
  return [
    `${indent}- ${first}`,
    ...more.map((line) => `${indent}    ${line}`),
    ...children.map((child) => bullet(child, `${indent}  `)),
  ].join('\n');
}
