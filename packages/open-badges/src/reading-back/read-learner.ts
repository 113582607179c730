import type { JsonObject } from '@merkki/core';
import type { Ledger } from '../building/ledger.ts';
import type { AchievementSubject } from '../schemas/achievement-subject.ts';
import { filled, members } from './members.ts';

const at = '/credentialSubject/identifier';

/**
 * Reads who earned it: the id, a name in clear, and every other identity as an identifier.
 *
 * @internal
 */
export function readLearner(
  ledger: Ledger,
  { id, identifier = [] }: AchievementSubject,
): JsonObject {
  ledger.carry('/credentialSubject/id', at);
  const plain = (type: string): string | undefined =>
    identifier.find(({ identityType, hashed }) => identityType === type && !hashed)?.identityHash;
  const others = identifier.filter(
    ({ identityType, hashed }) => hashed || !['name', 'emailAddress'].includes(identityType),
  );
  const email = plain('emailAddress');
  return members({
    id,
    fullName: plain('name'),
    email: email !== undefined && /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined,
    identifiers: filled(
      others.map(({ identityType, identityHash, hashed, salt }) =>
        members({
          scheme: identityType.replace(/^ext:/, ''),
          value: identityHash,
          hashed: hashed ? true : undefined,
          salt: hashed ? salt : undefined,
        }),
      ),
    ),
  });
}
