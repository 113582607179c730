import type { JsonObject } from '@merkki/core';
import { type CodeEntry, type CodeList, findByCode, findByUri } from '@merkki/vocabularies';
import { isLocalId } from '../mapping/is-local-id.ts';
import type { ElmNode } from './elm-node.ts';
import { members } from './members.ts';

/**
 * Reads a value of any list, as it stands.
 *
 * @internal
 */
export function readConcept(node: ElmNode): JsonObject {
  const scheme = node.node('inScheme');
  return members({
    id: node.id(),
    scheme: scheme?.id(),
    notation: node.string('notation'),
    prefLabel: node.text('prefLabel'),
  });
}

/**
 * Reads a value of a list that the model knows by its own codes; label, notation and scheme say
 * nothing more than the code. A value that the list does not have is told as lost.
 *
 * @internal
 */
export function readCode(node: ElmNode | undefined, list: CodeList): string | undefined {
  if (node === undefined) return undefined;
  const entry = findEntry(node, list);
  if (entry === undefined) {
    node.lose('loss.unknown-code');
    return undefined;
  }
  node.id();
  node.take('prefLabel', 'notation', 'inScheme');
  return entry.code;
}

/**
 * Reads the values of a member that are of a list.
 *
 * @internal
 */
export function readCodes(node: ElmNode, name: string, list: CodeList): readonly string[] {
  return node.nodes(name).flatMap((one) => readCode(one, list) ?? []);
}

/**
 * Finds what a node names in a list: by its id, or where it has none by its notation.
 *
 * @internal
 */
export function findEntry(node: ElmNode, list: CodeList): CodeEntry | undefined {
  const id = node.peek('id');
  if (typeof id === 'string' && !isLocalId(id)) return findByUri(list, id);
  const notation = node.peek('notation');
  return typeof notation === 'string' ? findByCode(list, notation) : undefined;
}
