/** Tells whether a font has a character. */
export type Coverage = (character: string) => boolean;

/**
 * Reads which characters of the basic plane a TrueType font has. A font without the table has none.
 *
 * @see OpenType specification, table cmap, format 4.
 * @internal
 */
export function fontCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = findCharacterMap(view);
  if (table === undefined) return () => false;
  const count = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + count * 2 + 2; // two bytes of padding lie between
  const deltas = starts + count * 2;
  const offsets = deltas + count * 2;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff) return false;
    for (let index = 0; index < count; index += 1) {
      if (code > view.getUint16(ends + index * 2)) continue;
      const start = view.getUint16(starts + index * 2);
      if (code < start) return false;
      const place = offsets + index * 2;
      const offset = view.getUint16(place);
      const glyph = offset === 0 ? code : view.getUint16(place + offset + (code - start) * 2);
      return glyph !== 0 && ((glyph + view.getUint16(deltas + index * 2)) & 0xffff) !== 0;
    }
    return false;
  };
}

/** Where the map of the basic plane begins. */
function findCharacterMap(view: DataView): number | undefined {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    if (view.getUint32(entry) !== 0x636d6170) continue; // cmap
    const map = view.getUint32(entry + 8);
    for (let record = 0; record < view.getUint16(map + 2); record += 1) {
      const at = map + view.getUint32(map + 4 + record * 8 + 4);
      if (view.getUint16(at) === 4) return at;
    }
  }
  return undefined;
}
