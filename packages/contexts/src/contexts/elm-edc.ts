import type { ContextEntry } from '../context-entry.ts';
import { elmContextUrl } from '../elm/elm-context-url.ts';

/** European Learning Model 3.2, application profile for credentials: our own table. */
export const elmEdc: ContextEntry = {
  url: elmContextUrl,
  sha256: '72fbbc3dc750c7d1d84d0ffeb23d88494dec60bee386c30cf0be1547b23f6430',
  licence: 'EUPL-1.2',
  source: 'own table of terms (@merkki/contexts/elm) after European Learning Model 3.2',
  load: async () => (await import('../elm/elm-context.ts')).elmContext,
};

/** The same under https, which some writers use though the model has http. */
export const elmEdcHttps: ContextEntry = {
  ...elmEdc,
  url: elmContextUrl.replace(/^http:/, 'https:'),
};
