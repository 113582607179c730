import { isBusinessId, type JsonObject } from '@merkki/core';
import { countries } from '@merkki/vocabularies';
import type { ElmNode } from './elm-node.ts';
import { members } from './members.ts';
import { readCode } from './read-concept.ts';

/**
 * Reads an identifier and its scheme.
 *
 * @internal
 */
export function readIdentifier(node: ElmNode, scheme?: string): JsonObject {
  const country = node.has('spatial') ? readCode(node.node('spatial'), countries) : undefined;
  const value = node.string('notation');
  const isFinnish = scheme === 'registration' && country === 'FI' && isBusinessId(value ?? '');
  return members({
    scheme:
      node.string('schemeName') ??
      (isFinnish ? 'y-tunnus' : (scheme ?? node.string('schemeId') ?? 'identifier')),
    value,
    country,
  });
}

/**
 * The first identifier that is a URI, and all others.
 *
 * @internal
 */
export function readUri(node: ElmNode): readonly [string | undefined, readonly ElmNode[]] {
  const all = node.nodes('identifier');
  const uri = all.find((one) => one.peek('schemeName') === 'URI');
  uri?.string('schemeName');
  return [uri?.string('notation'), all.filter((one) => one !== uri)];
}

/**
 * Reads a code and its scheme.
 *
 * @internal
 */
export function readPlainCode(node: ElmNode): JsonObject {
  return members({
    scheme: node.string('schemeName') ?? node.string('schemeId') ?? 'identifier',
    value: node.string('notation'),
  });
}
