import { Bcp47, type Catalogue, formatMessage, type Locale, type Params } from '@merkki/core';
import { escapeHtml, isolated } from '@merkki/core/html';
import { decimal } from '../building/decimal.ts';
import type { AchievementCredential } from '../schemas/achievement-credential.ts';
import type { CertificateTextKey } from './certificate-texts.ts';
import { certificateEn } from './locales/en.ts';
import { certificateFi } from './locales/fi.ts';
import { certificateSv } from './locales/sv.ts';

/** What every part of a page is made with. */
export interface PageContext {
  readonly badge: AchievementCredential;
  readonly language: Locale;
  /** Language of the badge's texts, where it is known and not that of the page. */
  readonly badgeLanguage: string | undefined;
  /** One of our own texts, escaped. */
  readonly say: (key: CertificateTextKey, params?: Params) => string;
  /** A text of the badge. */
  readonly quote: (text: string) => string;
  /** A number as the page's language writes it. */
  readonly number: (value: number) => string;
}

const catalogues: Readonly<Record<Locale, Catalogue<CertificateTextKey>>> = {
  fi: certificateFi,
  sv: certificateSv,
  en: certificateEn,
};

/**
 * Makes the context of a page.
 *
 * @internal
 */
export function pageContext(badge: AchievementCredential, language: Locale): PageContext {
  const { inLanguage } = badge.credentialSubject.achievement;
  const tag = Bcp47.safeParse(inLanguage).data;
  const badgeLanguage = tag?.split('-')[0] === language ? undefined : tag;
  return {
    badge,
    language,
    badgeLanguage,
    say: (key, params) => escapeHtml(formatMessage(catalogues[language], key, params)),
    quote: (text) => isolated(text, badgeLanguage),
    number: (value) => decimal(value, language),
  };
}

/**
 * A section of the page with its heading; nothing when it has no content.
 *
 * @internal
 */
export function section(title: string, content: string, className?: string): string {
  if (content === '') return '';
  const kind = className === undefined ? '' : ` class="${className}"`;
  return `<section${kind}><h2>${title}</h2>${content}</section>`;
}

/** A row of a list of facts: what it is and what it says, as markup; `undefined` leaves it out. */
export type Row = readonly [term: string, value: string | undefined];

/**
 * A list of facts; nothing when no row says anything.
 *
 * @internal
 */
export function facts(rows: readonly Row[], className: string): string {
  const written = rows.flatMap(([term, value]) =>
    value === undefined || value === '' ? [] : [`<div><dt>${term}</dt><dd>${value}</dd></div>`],
  );
  return written.length === 0 ? '' : `<dl class="${className}">${written.join('')}</dl>`;
}
