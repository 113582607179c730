import {
  type Catalogue,
  formatMessage,
  type LangString,
  type Locale,
  pickText,
} from '@merkki/core';
import { html, isolated, type Markup, timeElement, trusted } from '@merkki/core/html';
import type {
  Concept,
  Draft,
  MicroCredentialAwardDraft,
  MicroCredentialDraft,
} from '@merkki/model';
import { type CodeList, findByUri } from '@merkki/vocabularies';
import type { CertificateText } from './certificate-text.ts';
import { certificateEn } from './locales/en.ts';
import { certificateFi } from './locales/fi.ts';
import { certificateSv } from './locales/sv.ts';

/** What every part of a page is made with. */
export interface PageContext {
  readonly award: MicroCredentialAwardDraft;
  readonly source: MicroCredentialDraft;
  readonly language: Locale;
  /** One of the page's own texts. */
  readonly say: (key: CertificateText, params?: Readonly<Record<string, string>>) => string;
  /** A text of the credential in the language that is there. */
  readonly quote: (texts: Draft<LangString> | undefined) => Markup | undefined;
  /** A value of a code list by its own label, else by that of the list. */
  readonly label: (concept: Draft<Concept> | undefined, list: CodeList) => Markup | undefined;
  /** A calendar date in words. */
  readonly date: (value: unknown) => Markup | undefined;
  /** A number as the page's language writes it. */
  readonly number: (value: unknown) => string | undefined;
}

const catalogues: Readonly<Record<Locale, Catalogue<CertificateText>>> = {
  fi: certificateFi,
  sv: certificateSv,
  en: certificateEn,
};

const numberTags: Readonly<Record<Locale, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Makes the context of a page. */
export function pageContext(award: MicroCredentialAwardDraft, language: Locale): PageContext {
  const numbers = new Intl.NumberFormat(numberTags[language], { maximumFractionDigits: 2 });
  const picked = (texts: Draft<LangString> | undefined) => {
    const known = Object.entries(texts ?? {}).flatMap(([tag, text]) =>
      typeof text === 'string' && text.trim() !== '' ? [[tag, text] as const] : [],
    );
    return pickText(Object.fromEntries(known), [language, 'en', 'fi', 'sv']);
  };
  const shown = (text: string, tag?: string): Markup =>
    trusted(isolated(text, tag === language ? undefined : tag));
  return {
    award,
    source: award.microCredential ?? {},
    language,
    say: (key, params) => formatMessage(catalogues[language], key, params),
    quote: (texts) => {
      const text = picked(texts);
      return text === undefined ? undefined : shown(text.text, text.language);
    },
    label: (concept, list) => {
      const own = picked(concept?.prefLabel);
      const id = textOf(concept?.id);
      const listed = id === undefined ? undefined : findByUri(list, id)?.label[language];
      if (own !== undefined && (own.language === language || listed === undefined)) {
        return shown(own.text, own.language);
      }
      const text = listed ?? textOf(concept?.notation) ?? id;
      return text === undefined ? undefined : shown(text, language);
    },
    date: (value) => {
      const text = textOf(value);
      if (text === undefined) return undefined;
      return trusted(timeElement(text.length === 10 ? `${text}T00:00:00Z` : text, language));
    },
    number: (value) => (typeof value === 'number' ? numbers.format(value) : undefined),
  };
}

/** A leaf of a draft that is a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A leaf of a draft as it stands, kept apart from its neighbours. */
export function leaf(value: unknown): Markup | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : trusted(isolated(text));
}

/** The pieces that are there, with a mark between them; nothing when none is. */
export function joined(
  parts: readonly (Markup | string | undefined)[],
  between = ', ',
): Markup | undefined {
  const present = parts.filter((part) => part !== undefined);
  if (present.length === 0) return undefined;
  return html`${present.map((part, index) => (index === 0 ? html`${part}` : html`${between}${part}`))}`;
}

/** One piece by itself, several as a list; nothing when there is none. */
export function listed(parts: readonly (Markup | undefined)[]): Markup | undefined {
  const present = parts.filter((part) => part !== undefined);
  if (present.length <= 1) return present[0];
  return html`<ul>${present.map((part) => html`<li>${part}</li>`)}</ul>`;
}

/** A list of facts: those that say something. */
export function facts(
  rows: readonly (readonly [term: string, value: Markup | undefined])[],
  className: string,
): Markup | undefined {
  const present = rows.filter(([, value]) => value !== undefined);
  if (present.length === 0) return undefined;
  return html`<dl class="${className}">${present.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
