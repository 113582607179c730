import { isJsonObject } from '@merkki/core';
import { OldObject } from './old-object.ts';

/**
 * Tells whether the issuer's revocation list, where it was given, has this badge: by its id, or by the
 * `uid` of badges before 1.1.
 *
 * @see Open Badges 2.0, Revocation List.
 * @internal
 */
export function isRevoked(assertion: OldObject): boolean {
  const { work, members } = assertion;
  const { documents = {} } = work.options;
  const badge = members['badge'];
  const issuer = isJsonObject(badge) ? badge['issuer'] : undefined;
  if (!isJsonObject(issuer)) return false;
  return new OldObject(work, issuer, '').values('revocationList').some(({ value }) => {
    const address = isJsonObject(value) ? value['id'] : value;
    const list =
      typeof address === 'string' && Object.hasOwn(documents, address)
        ? documents[address]
        : undefined;
    if (list === undefined) return false;
    return new OldObject(work, list, '').values('revokedAssertions').some(({ value: entry }) => {
      if (!isJsonObject(entry)) return entry === members['id'];
      if (entry['revoked'] === false) return false;
      const isSame = (name: string) => entry[name] !== undefined && entry[name] === members[name];
      return isSame('id') || isSame('uid');
    });
  });
}
