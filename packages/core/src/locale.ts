import type { Params } from './problem.ts';

/** The languages in which Merkki's own texts come. */
export const locales = ['fi', 'sv', 'en'] as const;

/** A language of Merkki's own texts (BCP 47). */
export type Locale = (typeof locales)[number];

/** Texts of one language: code → sentence made from the parameters. */
export type Messages<Code extends string = string> = Readonly<
  Record<Code, (params: Params) => string>
>;

/** A catalogue of texts in one language. */
export interface Catalogue<Code extends string = string> {
  /** The language of all its texts. */
  /** The language. */
  readonly locale: Locale;
  /** The texts by code. */
  /** The texts. */
  readonly messages: Messages<Code>;
}

/**
 * Writes the text of a code in the language of the catalogue. An unknown code comes back as itself,
 * so that nothing is lost.
 *
 * @example
 * formatMessage({ locale: 'en', messages: { 'a.b': ({ n }) => `${n} found.` } }, 'a.b', { n: 2 }); // '2 found.'
 */
export function formatMessage(catalogue: Catalogue, code: string, params: Params = {}): string {
  return Object.hasOwn(catalogue.messages, code)
    ? (catalogue.messages[code]?.(params) ?? code)
    : code;
}

/**
 * Joins catalogues of one language into one; a later one wins.
 *
 * @example
 * joinCatalogues({ locale: 'en', messages: {} }, { locale: 'en', messages: { x: () => 'X' } });
 */
export function joinCatalogues(first: Catalogue, ...others: readonly Catalogue[]): Catalogue {
  return {
    locale: first.locale,
    messages: Object.assign({}, first.messages, ...others.map((other) => other.messages)),
  };
}
