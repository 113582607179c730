export { elmContext } from './elm/elm-context.ts';
export { elmContextUrl } from './elm/elm-context-url.ts';
export { type ElmTerm, elmTerms } from './elm/elm-terms.ts';
