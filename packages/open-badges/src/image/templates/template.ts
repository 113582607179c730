import type { BadgeContent } from '../badge-content.ts';
import type { Theme } from '../derive-theme.ts';

/** What a template draws. */
export interface TemplateInput {
  readonly content: BadgeContent;
  readonly theme: Theme;
  readonly logo: string | undefined;
  /** Text from which ornaments are made. */
  readonly seed: string;
  /** Beginning of every id, so that several badges can stand in one page. */
  readonly idPrefix: string;
}

/** Draws a badge of 600 × 600. */
export type Template = (input: TemplateInput) => string;
