import type { JsonObject } from '@merkki/core';
import type { ElmNode } from './elm-node.ts';
import { filled, members } from './members.ts';
import { readEmail } from './read-email.ts';
import { readPlainCode } from './read-identifier.ts';
import { readDate } from './read-moment.ts';

/**
 * Reads the learner: names in one language, and every identifier; the country of a national number has
 * no place.
 *
 * @internal
 */
export function readPerson(node: ElmNode): JsonObject {
  const national = node
    .nodes('nationalID')
    .map((one) =>
      members({ scheme: one.string('schemeName') ?? 'national-id', value: one.string('notation') }),
    );
  return members({
    id: node.id(),
    givenName: node.oneText('givenName'),
    familyName: node.oneText('familyName'),
    fullName: node.oneText('fullName'),
    dateOfBirth: node.has('dateOfBirth') ? readDate(node, 'dateOfBirth') : undefined,
    email: readEmail(node),
    identifiers: filled([...national, ...node.nodes('identifier').map(readPlainCode)]),
  });
}
