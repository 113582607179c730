import { boldWidths, regularWidths, type WidthRun, widthOffset } from '../generated/text-widths.ts';

/** The two faces in which badges are written. */
export type Weight = 'regular' | 'bold';

const tables: Readonly<Record<Weight, readonly WidthRun[]>> = {
  regular: regularWidths,
  bold: boldWidths,
};

/**
 * How wide a text is at most, in units of the font size, in the fonts that the table was measured with.
 * Characters that are not in the table count with an estimate on the safe side.
 *
 * @internal
 */
export function textWidth(text: string, weight: Weight): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, tables[weight]);
  return width / 100;
}

function characterWidth(character: string, table: readonly WidthRun[]): number {
  const code = character.codePointAt(0) ?? 0;
  for (const [first, codes] of table) {
    if (code >= first && code < first + codes.length) {
      return codes.charCodeAt(code - first) - widthOffset;
    }
  }
  return estimate(character);
}

function estimate(character: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(character)) return 140;
  if (character === '\uFDFD') return 1200; // one character, drawn as a whole sentence
  if (/[\uFDF0-\uFDFF]/u.test(character)) return 400;
  return 110;
}
