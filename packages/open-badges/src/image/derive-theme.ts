import type { BadgeColours } from './badge-image-options.ts';
import { contrast, hex, mix, parseColour, type Rgb, readable } from './colour.ts';

/** The colours of a badge, `#rrggbb`. Each text colour has a contrast of 4.5 or more on its ground. */
export interface Theme {
  readonly primary: string;
  /** A lighter turn of the primary colour, for the top of a field. */
  readonly bright: string;
  readonly deep: string;
  readonly paper: string;
  readonly accent: string;
  /** A tint of the primary colour on paper. */
  readonly tint: string;
  /** Text on paper and on the tint. */
  readonly ink: string;
  /** Text on the primary and the bright colour. */
  readonly onPrimary: string;
  /** Text on the deep colour. */
  readonly onDeep: string;
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/**
 * Derives all colours of a badge from those that are given.
 *
 * @throws {@link InvalidArgumentError} `image.colour` when one is not of the form `#rrggbb`.
 * @internal
 */
export function deriveTheme(colours: BadgeColours = {}): Theme {
  const primary = parseColour(colours.primary ?? '#0d6670', '/colours/primary');
  const accent = parseColour(colours.accent ?? '#f4735a', '/colours/accent');
  const paper = parseColour(colours.paper ?? '#fffaf1', '/colours/paper');
  const deep = mix(primary, black, 0.45);
  const field = pair(primary, mix(primary, white, 0.16), paper);
  const page = pair(paper, mix(paper, primary, 0.1), deep);
  return {
    primary: hex(primary),
    bright: hex(field.second),
    deep: hex(deep),
    paper: hex(paper),
    accent: hex(accent),
    tint: hex(page.second),
    ink: hex(page.text),
    onPrimary: hex(field.text),
    onDeep: hex(readable(paper, deep)),
  };
}

/**
 * Two neighbouring grounds and a text colour that can be read on both. Around the middle of the scale
 * there may be none; then the second ground is the first one.
 */
function pair(first: Rgb, second: Rgb, wanted: Rgb): { readonly second: Rgb; readonly text: Rgb } {
  for (let part = 0; part <= 1; part += 0.05) {
    for (const end of [black, white]) {
      const text = mix(wanted, end, part);
      if (contrast(text, first) >= 4.5 && contrast(text, second) >= 4.5) return { second, text };
    }
  }
  return { second: first, text: readable(wanted, first) };
}
