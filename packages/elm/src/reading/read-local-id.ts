import type { ElmNode } from './elm-node.ts';

/**
 * The id of a part: its first identifier, or else the id of its node.
 *
 * @param scope - URI of the micro-credential, inside which the id is unique.
 * @internal
 */
export function readLocalId(node: ElmNode, scope: string | undefined): string | undefined {
  const identifier = node.node('identifier');
  const notation = identifier?.string('notation');
  if (identifier === undefined || notation === undefined) return node.anyId();
  if (identifier.peek('schemeId') === scope) identifier.take('schemeId');
  return notation;
}
