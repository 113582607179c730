import { element, escapeXml } from '../svg.ts';
import { isRightToLeft } from './clean-text.ts';
import { type FittedText, fitText, lineHeight, type TextArea } from './fit-text.ts';

/**
 * The fonts of a badge: Arimo, and those that have its widths.
 *
 * @internal
 */
export const fontFamily = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif";

/** How a text is drawn. */
export interface DrawnText {
  /** What the text says, such as `title`. */
  readonly part: string;
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly area: TextArea;
  /** The middle of the area, or where its lines begin. */
  readonly x: number;
  /** Where lines end; then they begin at `x`. Without it they are centred on `x`. */
  readonly end?: number;
  readonly fill: string;
  /** Where the block stands in the area. Default: in the middle. */
  readonly stand?: 'top' | 'middle';
}

// Arimo: ascent 0.905, descent 0.212 of the font size; the line's middle is the middle of both.
const baseline = lineHeight / 2 + (0.905 - 0.212) / 2;

/**
 * Draws a text as it fits into its area, and tells where it ends.
 *
 * @internal
 */
export function drawText(drawn: DrawnText): { readonly markup: string; readonly bottom: number } {
  const { part, text, language, area, fill } = drawn;
  const { size, lines }: FittedText = fitText(text, language, area);
  const step = size * lineHeight;
  const free = area.height - lines.length * step;
  const top = area.top + (drawn.stand === 'top' ? 0 : free / 2);
  const isRtl = isRightToLeft(text);
  const x = drawn.end !== undefined && isRtl ? drawn.end : drawn.x;
  const written = lines.map((line, index) =>
    element('text', { x, y: top + index * step + size * baseline }, escapeXml(line)),
  );
  const markup = element(
    'g',
    {
      'data-part': part,
      lang: language,
      fill,
      'font-size': size,
      'font-weight': area.weight === 'bold' ? 700 : 400,
      'text-anchor': drawn.end === undefined ? 'middle' : 'start',
      direction: isRtl ? 'rtl' : undefined,
      'unicode-bidi': isRtl ? 'embed' : undefined,
    },
    ...written,
  );
  return { markup, bottom: top + lines.length * step };
}
