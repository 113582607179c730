import { InternalError, isJsonObject, type JsonObject } from '@merkki/core';
import type { ContextEntry } from '../context-entry.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { openBadgesEntry, openBadgesLicence, openBadgesSource } from './open-badges.ts';

/** Terms that came into the published file, under the same address, after the package was made. */
const laterTerms = {
  jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
  endorsementJwt: {
    '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
    '@container': '@set',
  },
};

/** Open Badges 3.0, context version 3.0.3, as it was before the later terms. */
export const openBadges303Of2024: ContextEntry = /* @__PURE__ */ openBadgesEntry(
  'context-3.0.3.json',
  'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
);

/** Open Badges 3.0, context version 3.0.3, with the terms that came later. */
export const openBadges303: ContextEntry = {
  url: openBadges303Of2024.url,
  sha256: '04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966',
  licence: openBadgesLicence,
  source: `${openBadgesSource}, and the terms jti (2025) and endorsementJwt (2026) added`,
  load: loadAmended,
};

async function loadAmended(): Promise<JsonObject> {
  const document = await openBadges303Of2024.load();
  const context = document['@context'];
  if (!isJsonObject(context)) {
    throw new InternalError({
      code: 'internal.open-badges-context',
      message: 'The Open Badges context is not one object of terms.',
    });
  }
  return deepFreeze({ ...document, '@context': { ...context, ...laterTerms } });
}
