/** Widths in em, on the wide side of common fonts, as a picture cannot choose the reader's fonts. */
const narrow = /[ijlI.,:;'’|!()[\]·]/;
const slim = /[ftr\-/ ]/;
const wide = /[mwMW@%—]/;
const upper = /\p{Lu}/u;
const full = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** Width of a text in em, estimated. */
export function measureText(text: string): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
}

function widthOf(char: string): number {
  if (narrow.test(char)) return 0.3;
  if (slim.test(char)) return 0.36;
  if (wide.test(char)) return 0.88;
  if (full.test(char)) return 1;
  if (/\p{M}/u.test(char)) return 0;
  return upper.test(char) ? 0.7 : 0.54;
}
