import type { JsonObject } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { proofsProblem } from '../problem-codes.ts';
import type { EtsiElement } from './etsi-u.ts';
import type { JadesCheck } from './jades-check.ts';
import { otherDigest } from './seal-certificate.ts';

/** Signed parts whose content is not looked into. */
const unreadParameters = ['sigPId', 'sigPl', 'sigX5ts', 'srAts', 'srCms'];
/** Unsigned parts that are looked into. */
const readParts: readonly string[] = ['sigTst', 'arcTst', 'xVals'];

/**
 * Names the parts of a seal that nothing was made of.
 *
 * @param elements - The unsigned part; `undefined` when it cannot be read at all.
 * @param hasPath - Whether revocation data were put to use.
 * @internal
 */
export async function notChecked(
  header: JsonObject,
  elements: readonly EtsiElement[] | undefined,
  leaf: X509Certificate,
  pointer: string,
  hasPath: boolean,
): Promise<readonly JadesCheck[]> {
  const digest = header['x5t#o'];
  const hasUnread = digest !== undefined && (await otherDigest(digest, leaf)) === 'unread';
  const signed = unreadParameters.filter((name) => Object.hasOwn(header, name));
  const added = (elements ?? []).flatMap(({ value, index }) =>
    value === undefined ? [`etsiU/${index}`] : Object.keys(value),
  );
  const unread = added.filter(
    (name) => !readParts.includes(name) && !(hasPath && name === 'rVals'),
  );
  const parts = [
    ...signed,
    ...(hasUnread ? ['x5t#o'] : []),
    ...(elements === undefined ? ['etsiU'] : unread),
  ];
  return [...new Set(parts)].map((part) => ({
    id: 'seal',
    outcome: 'unknown',
    ...proofsProblem('seal.not-checked', pointer, { part: part.slice(0, 100) }),
  }));
}
