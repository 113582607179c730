import {
  type Catalogue,
  formatMessage,
  type LangString,
  type Locale,
  locales,
  type Params,
  pickText,
} from '@merkki/core';
import { html, isolated, type Markup, safeAddress, trusted } from '@merkki/core/html';
import type { Concept, MicroCredential, Offering } from '@merkki/model';
import { type CodeList, findByUri } from '@merkki/vocabularies';
import type { CardTextKey } from './card-text-key.ts';
import { cardEn } from './locales/en.ts';
import { cardFi } from './locales/fi.ts';
import { cardSv } from './locales/sv.ts';

/** What every part of a card is made with. */
export interface View {
  readonly definition: MicroCredential;
  /** The realisation that is shown; absent where the definition has none. */
  readonly offering: Offering | undefined;
  readonly language: Locale;
  /** One of our own texts. */
  readonly say: (key: CardTextKey, params?: Params) => string;
  /** A text of the definition in the language of the card, or else in another one that is named. */
  readonly quote: (texts: LangString | undefined) => Markup | undefined;
  /** The same text in words alone. */
  readonly words: (texts: LangString | undefined) => string | undefined;
  /** The name of a concept: its own label, or that of its code list. */
  readonly label: (concept: Concept, list: CodeList) => Markup | undefined;
}

const catalogues: Readonly<Record<Locale, Catalogue<CardTextKey>>> = {
  fi: cardFi,
  sv: cardSv,
  en: cardEn,
};

/** Makes the view of a card. */
export function viewOf(
  definition: MicroCredential,
  offering: Offering | undefined,
  language: Locale,
): View {
  const wanted = [language, ...locales];
  const quote = (texts: LangString | undefined): Markup | undefined => {
    const picked = pickText(texts, wanted);
    if (picked === undefined) return undefined;
    return foreign(picked.text, picked.language === language ? undefined : picked.language);
  };
  return {
    definition,
    offering,
    language,
    say: (key, params) => formatMessage(catalogues[language], key, params),
    quote,
    words: (texts) => pickText(texts, wanted)?.text,
    label: ({ id, prefLabel, notation }, list) => {
      if (prefLabel?.[language] !== undefined) return foreign(prefLabel[language]);
      const entry = id === undefined ? undefined : findByUri(list, id);
      if (entry !== undefined) return html`${entry.label[language]}`;
      return quote(prefLabel) ?? (notation === undefined ? undefined : foreign(notation));
    },
  };
}

/** A section with its heading; nothing when it has no content. */
export function section(
  title: string,
  content: Markup | undefined,
  kind: string,
): Markup | undefined {
  return content === undefined || content.html === ''
    ? undefined
    : html`<section class="${kind}"><h2>${title}</h2>${content}</section>
`;
}

/** Pieces with a sign between them. */
export function joined(
  pieces: readonly (Markup | undefined)[],
  between: string,
): Markup | undefined {
  const found = pieces.filter((piece) => piece !== undefined);
  return found.length === 0
    ? undefined
    : html`${found.map((piece, index) => html`${index === 0 ? '' : between}${piece}`)}`;
}

/** A link, where a page may link to the address; else the words alone. */
export function link(address: string, words: Markup, kind?: string): Markup {
  const safe = safeAddress(address);
  const looks = kind === undefined ? undefined : html` class="${kind}"`;
  return safe === undefined
    ? words
    : html`<a href="${safe}"${looks} rel="noopener noreferrer">${words}</a>`;
}

/** A text of the definition that has no language. */
export function foreign(text: string, language?: string): Markup {
  return trusted(isolated(text, language));
}
