import { isText } from '../mapping/find-words.ts';
import type { Words } from '../mapping/own-words.ts';
import type { ElmNode } from './elm-node.ts';

/**
 * The notation of a concept of ours that a node is: our words are its label.
 *
 * @internal
 */
export function ownConcept<Key extends string>(
  node: ElmNode,
  table: Readonly<Record<Key, Words>>,
): Key | undefined {
  const notation = node.peek('notation');
  for (const key in table) {
    if (key === notation && isText(node.peekTexts('prefLabel'), table[key])) return key;
  }
  return undefined;
}
