import { type JsonObject, type Loss, toPointer } from '@merkki/core';
import { makeLoss } from '../make-loss.ts';
import { isAtOrAbove, leavesOf, type Node, toTree } from './leaves.ts';
import { parsePath, segmentsCover } from './path.ts';

/** What a mapping did with the leaves of a document. */
export interface Traces {
  /** Pointers of the leaves that went across whole. */
  readonly carried: ReadonlySet<string>;
  /** What converters reported. */
  readonly reported: readonly Loss[];
}

/**
 * Lists everything of a document that did not go across: what converters reported, and every other
 * leaf. Neighbours that share a declaration are one loss.
 *
 * @param declared - Paths of what may have no place.
 * @param undeclared - Code for a leaf that none of them names.
 * @param chosen - Index of the mapped offering.
 */
export function findLosses(
  document: JsonObject,
  { carried, reported }: Traces,
  declared: readonly string[],
  undeclared: 'loss.unknown-member' | 'loss.no-place',
  chosen?: number,
): readonly Loss[] {
  const tree = toTree(document);
  if (tree.children.length === 0) return [];
  const leaves = leavesOf(tree).map((node) => ({ node, pointer: toPointer(node.parts) }));
  const kept = unique(reported).filter(({ path }) =>
    leaves.some(({ pointer }) => isAtOrAbove(path, pointer) && !carried.has(pointer)),
  );
  // Every leaf is asked about once for each node above it.
  const settled = new Set(
    leaves
      .filter(
        ({ pointer }) =>
          carried.has(pointer) || kept.some(({ path }) => isAtOrAbove(path, pointer)),
      )
      .map(({ node }) => node),
  );
  const declarations = declared.map((path) => ({ path, segments: parsePath(path) }));
  const found = new Map<Node, string | undefined>();
  const declarationOf = (node: Node): string | undefined => {
    if (found.has(node)) return found.get(node);
    const [best] = declarations
      .filter(({ segments }) => segmentsCover(segments, node.parts, chosen))
      .map(({ path }) => path)
      .sort((one, other) => other.length - one.length);
    found.set(node, best);
    return best;
  };

  function remaining(node: Node): readonly Loss[] {
    const below = leavesOf(node);
    const open = below.filter((leaf) => !settled.has(leaf));
    const declaration = declarationOf(node);
    const whole =
      open.length === below.length &&
      declaration !== undefined &&
      open.every((leaf) => declarationOf(leaf) === declaration);
    if (open.length > 0 && (whole || node.children.length === 0)) {
      const code = declaration === undefined ? undeclared : 'loss.no-place';
      return [makeLoss(code, toPointer(node.parts))];
    }
    return open.length === 0 ? [] : node.children.flatMap(remaining);
  }
  return [...kept, ...remaining(tree)];
}

function unique(losses: readonly Loss[]): readonly Loss[] {
  const seen = new Map(losses.map((loss) => [JSON.stringify(loss), loss]));
  return [...seen.values()];
}
