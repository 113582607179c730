import type { JsonObject } from '@merkki/core';
import { deepFreeze } from '../deep-freeze.ts';
import { type ElmTerm, elmPrefixes, elmTerms } from './elm-terms.ts';

/**
 * The JSON-LD context document `{ "@context": … }` of ELM 3.2 credentials, made from {@link elmTerms};
 * it expands a credential to the same triples as the published one. Frozen.
 *
 * @see European Learning Model 3.2, application profile EDC.
 * @example
 * Object.keys(elmContext); // ['@context']
 */
export const elmContext: JsonObject = /* @__PURE__ */ makeElmContext();

function makeElmContext(): JsonObject {
  const terms = elmTerms.map((term) => [term[0], definition(term)] as const);
  return deepFreeze({ '@context': { ...elmPrefixes, ...Object.fromEntries(terms) } });
}

function definition([, iri, value]: ElmTerm): string | JsonObject {
  if (value === undefined) return iri;
  return value === '@language'
    ? { '@id': iri, '@container': value }
    : { '@id': iri, '@type': value };
}
