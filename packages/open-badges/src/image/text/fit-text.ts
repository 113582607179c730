import { type Breaking, breakWord, graphemes, type Piece } from './break-words.ts';
import { cleanText } from './clean-text.ts';
import { textWidth, type Weight } from './text-width.ts';

/** Height of a line in units of the font size; ascenders and descenders of common fonts lie within. */
export const lineHeight = 1.2;

/** Where a text may stand. Lengths are in units of the picture. */
export interface TextArea {
  readonly top: number;
  readonly height: number;
  /** How wide the area is for a line between two heights. */
  readonly widthAt: (top: number, bottom: number) => number;
  readonly maxSize: number;
  readonly minSize: number;
  readonly maxLines: number;
  readonly weight: Weight;
}

/** A text as it fits: its font size and its lines. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A word that can be set larger by breaking it is left whole down to this part of that size. */
const wholeWordRatio = 0.55;

/** A text on fewer lines is taken down to this part of the size. */
const fewerLinesRatio = 0.88;

/**
 * Fits a text into an area: as large as it goes, on lines of even length. Words are broken at syllables
 * where they would else become small, anywhere where they would not fit at all; what is still too long
 * ends in an ellipsis.
 *
 * @internal
 */
export function fitText(text: string, language: string, area: TextArea): FittedText {
  const words = cleanText(text).split(' ');
  const whole = largest(words, language, area, 'written');
  const broken = largest(words, language, area, 'syllables');
  if (whole !== undefined && whole.size >= wholeWordRatio * (broken?.size ?? 0)) return whole;
  return broken ?? largest(words, language, area, 'anywhere') ?? cut(words, language, area);
}

function largest(
  words: readonly string[],
  language: string,
  area: TextArea,
  breaking: Breaking,
): FittedText | undefined {
  const pieces = words.map((word) => breakWord(word, language, breaking));
  let best: { readonly size: number; readonly widths: readonly number[] } | undefined;
  let first = 0;
  for (let size = area.maxSize; size >= area.minSize; size -= 1) {
    if (size < first * fewerLinesRatio) break;
    const most = Math.min(area.maxLines, Math.floor(area.height / (size * lineHeight)));
    const fewer = best === undefined ? most : Math.min(most, best.widths.length - 1);
    for (let count = 1; count <= fewer; count += 1) {
      const widths = lineWidths(area, size, count);
      if (wrap(pieces, widths, area.weight) === undefined) continue;
      best = { size, widths };
      first ||= size;
      break;
    }
  }
  return best && { size: best.size, lines: even(pieces, best.widths, area.weight) };
}

/** The narrowest lines on which the text still fits: no short last line. */
function even(
  pieces: readonly (readonly Piece[])[],
  widths: readonly number[],
  weight: Weight,
): readonly string[] {
  let best: readonly string[] = [];
  for (let part = 1; part >= 0.4; part -= 0.02) {
    const lines = wrap(
      pieces,
      widths.map((width) => width * part),
      weight,
    );
    if (lines === undefined || (best.length > 0 && breaks(lines) > breaks(best))) break;
    best = lines;
  }
  return best;
}

function breaks(lines: readonly string[]): number {
  return lines.filter((line) => line.endsWith('-')).length;
}

/** Widths of the lines, in units of the font size, of a block that stands in the middle of the area. */
function lineWidths(area: TextArea, size: number, count: number): readonly number[] {
  const step = size * lineHeight;
  const top = area.top + (area.height - count * step) / 2;
  return Array.from(
    { length: count },
    (_, index) => area.widthAt(top + index * step, top + (index + 1) * step) / size,
  );
}

/** Fills line after line; `undefined` when there are too few. */
function wrap(
  words: readonly (readonly Piece[])[],
  widths: readonly number[],
  weight: Weight,
): readonly string[] | undefined {
  const lines: string[] = [''];
  const fits = (text: string): boolean =>
    textWidth(text, weight) <= (widths[lines.length - 1] ?? 0) + 1e-9;
  const put = (text: string): void => {
    lines[lines.length - 1] = text;
  };
  for (const pieces of words) {
    const word = pieces.map(({ text }) => text).join('');
    const line = lines.at(-1) ?? '';
    const space = line === '' ? '' : `${line} `;
    if (fits(space + word)) {
      put(space + word);
      continue;
    }
    if (line !== '') lines.push('');
    let start = '';
    let mark = '';
    for (const [index, piece] of pieces.entries()) {
      const end = index === pieces.length - 1 ? '' : piece.mark;
      if (!fits(start + piece.text + end) && start !== '') {
        put(start + mark);
        lines.push('');
        start = '';
      }
      if (!fits(piece.text + end)) return undefined;
      start += piece.text;
      mark = piece.mark;
      put(start);
      if (lines.length > widths.length) return undefined;
    }
  }
  return lines.length > widths.length ? undefined : lines;
}

/** As much as fits in the smallest size, and an ellipsis. */
function cut(words: readonly string[], language: string, area: TextArea): FittedText {
  const size = area.minSize;
  const count = Math.max(1, Math.min(area.maxLines, Math.floor(area.height / (size * lineHeight))));
  const widths = lineWidths(area, size, count);
  const letters = graphemes(words.join(' '));
  let [low, high] = [0, letters.length];
  let lines: readonly string[] = ['…'];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const shortened = `${letters.slice(0, middle).join('').trimEnd()}…`.split(' ');
    const found = wrap(
      shortened.map((word) => breakWord(word, language, 'anywhere')),
      widths,
      area.weight,
    );
    if (found === undefined) high = middle - 1;
    else [low, lines] = [middle, found];
  }
  return { size, lines };
}
