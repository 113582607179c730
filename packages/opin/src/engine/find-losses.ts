import { type JsonObject, type Loss, toPointer } from '@merkki/core';
import { makeLoss } from '../make-loss.ts';
import { isAtOrAbove, leavesOf, type Node, toTree } from './leaves.ts';
import { pathCovers } from './path.ts';

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
  const leaves = leavesOf(tree).map(({ parts }) => toPointer(parts));
  const kept = unique(reported).filter(({ path }) =>
    leaves.some((leaf) => isAtOrAbove(path, leaf) && !carried.has(leaf)),
  );
  const settled = (leaf: string): boolean =>
    carried.has(leaf) || kept.some(({ path }) => isAtOrAbove(path, leaf));
  const declarationOf = ({ parts }: Node): string | undefined =>
    declared
      .filter((path) => pathCovers(path, parts, chosen))
      .reduce<string | undefined>(
        (best, next) => (best !== undefined && best.length >= next.length ? best : next),
        undefined,
      );

  function remaining(node: Node): readonly Loss[] {
    const below = leavesOf(node);
    const open = below.filter(({ parts }) => !settled(toPointer(parts)));
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
