import { isJsonObject } from '@merkki/core';
import { LanguageCode, Uri } from '../primitives.ts';
import type { Related } from '../schemas/related.ts';
import { OldObject } from './old-object.ts';
import { Version } from './version.ts';

/** The class of the old badge class, by its whole name, since no context of 3.0 knows it. */
const badgeClassType = 'https://w3id.org/openbadges#BadgeClass';

/**
 * The link from an achievement to its badge class, and to the editions that the badge class names.
 *
 * @see Open Badges 3.0 Implementation Guide, "How to support both OB 2.0 and OB 3.0 as an Issuer".
 * @internal
 */
export function relatedOf(badgeClass: OldObject, id: string): Related[] {
  const { work } = badgeClass;
  const type = ['Related', badgeClassType];
  const editions = badgeClass.values('related').flatMap(({ value, pointer }): Related[] => {
    if (!isJsonObject(value)) {
      const edition = Uri.safeParse(value);
      if (edition.success) work.ledger.carry(pointer);
      else work.ledger.lose(pointer, 'loss.unfit');
      return edition.success ? [{ id: edition.data, type }] : [];
    }
    const old = new OldObject(work, value, pointer);
    old.settle('BadgeClass');
    const edition = old.id(Uri);
    if (edition === undefined) {
      work.ledger.lose(pointer, 'loss.unfit');
      return [];
    }
    const inLanguage = old.fit('@language', LanguageCode);
    const version = old.fit('version', Version);
    return [
      {
        id: edition,
        type,
        ...(inLanguage === undefined ? {} : { inLanguage }),
        ...(version === undefined ? {} : { version }),
      },
    ];
  });
  return [{ id, type, version: 'Open Badges v2p0' }, ...editions];
}
