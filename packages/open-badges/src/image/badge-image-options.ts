import type { Locale } from '@merkki/core';

/** The designs in which a badge is drawn. */
export const badgeTemplates = ['seal', 'card', 'hexagon', 'ribbon'] as const;

/** A design of a badge. */
export type BadgeTemplate = (typeof badgeTemplates)[number];

/**
 * The colours from which the theme of a badge is derived, each `#rrggbb`. Colours of fields stay as they
 * are; colours of text are moved towards black or white until their contrast is 4.5 : 1 or more.
 */
export interface BadgeColours {
  /** The main field. Default: a deep teal. */
  readonly primary?: string;
  /** Ornaments. Default: coral. */
  readonly accent?: string;
  /** The light ground. Default: a warm white. */
  readonly paper?: string;
}

/** How a badge is drawn. */
export interface BadgeImageOptions {
  /** The design. Default: `seal`. */
  readonly template?: BadgeTemplate;
  /** Colours of the institution. */
  readonly colours?: BadgeColours;
  /** A logo as data URI of a PNG, JPEG or SVG; without it, an ornament made from the definition's id. */
  readonly logo?: string;
  /** The language of the texts. Default: `en`. */
  readonly language?: Locale;
}
