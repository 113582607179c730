import type { ContextEntry } from './context-entry.ts';
import { credentialsV1 } from './contexts/credentials-v1.ts';
import { credentialsV2 } from './contexts/credentials-v2.ts';
import { dataIntegrityV1 } from './contexts/data-integrity-v1.ts';
import { dataIntegrityV2 } from './contexts/data-integrity-v2.ts';
import { ed25519Suite2020 } from './contexts/ed25519-2020-v1.ts';
import { elmEdc, elmEdcHttps } from './contexts/elm-edc.ts';
import { multikeyV1 } from './contexts/multikey-v1.ts';
import { openBadges3, openBadges3Beta } from './contexts/open-badges-3-0.ts';
import { openBadges301 } from './contexts/open-badges-3-0-1.ts';
import { openBadges302 } from './contexts/open-badges-3-0-2.ts';
import { openBadges303, openBadges303Of2024 } from './contexts/open-badges-3-0-3.ts';
import { openBadgesExtensions } from './contexts/open-badges-extensions.ts';
import { statusListV1 } from './contexts/status-list-v1.ts';

/**
 * The approved contexts, by the address that a document names. The table is closed: what is not in
 * it is not loaded, unless a caller of {@link createDocumentLoader} brings it.
 *
 * @example
 * contexts['https://www.w3.org/ns/credentials/v2']?.licence; // 'W3C Software and Document License'
 */
export const contexts: Readonly<Record<string, ContextEntry>> = /* @__PURE__ */ byUrl(
  credentialsV1,
  credentialsV2,
  dataIntegrityV1,
  dataIntegrityV2,
  ed25519Suite2020,
  multikeyV1,
  statusListV1,
  openBadges3,
  openBadges301,
  openBadges302,
  openBadges303,
  openBadgesExtensions,
  elmEdc,
  elmEdcHttps,
);

/**
 * The contexts whose content changed under an unchanged address: every content that is known, the
 * newest, which {@link contexts} has, first. A credential that was signed over an older content
 * verifies with that one only.
 *
 * @example
 * contextVariants['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']?.length; // 2
 */
export const contextVariants: Readonly<Record<string, readonly ContextEntry[]>> =
  /* @__PURE__ */ Object.freeze({
    [openBadges303.url]: /* @__PURE__ */ Object.freeze([openBadges303, openBadges303Of2024]),
    [openBadges3.url]: /* @__PURE__ */ Object.freeze([openBadges3, openBadges3Beta]),
  });

function byUrl(...entries: readonly ContextEntry[]): Readonly<Record<string, ContextEntry>> {
  return Object.freeze(
    Object.fromEntries(entries.map((entry) => [entry.url, Object.freeze(entry)])),
  );
}
