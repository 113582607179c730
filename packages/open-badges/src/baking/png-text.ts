import type { Chunk } from './read-chunks.ts';

/** Keyword under which Open Badges 3.0 bakes. */
export const keyword = 'openbadgecredential';

/** Keyword under which Open Badges 2.0 baked. */
export const oldKeyword = 'openbadges';

/**
 * The keyword of a text chunk; `undefined` for any other chunk.
 *
 * @internal
 */
export function keywordOf(chunk: Chunk): string | undefined {
  if (!['iTXt', 'tEXt', 'zTXt'].includes(chunk.type)) return undefined;
  const end = chunk.data.subarray(0, 80).indexOf(0); // a keyword has 79 bytes at most
  return String.fromCharCode(...chunk.data.subarray(0, end < 0 ? 80 : end));
}

/** The parts of an iTXt chunk that matter here. */
export interface InternationalText {
  readonly isCompressed: boolean;
  readonly text: Uint8Array;
}

/**
 * Takes an iTXt chunk apart; `undefined` when it ends too early.
 *
 * @see PNG (third edition), section 11.3.3.4: keyword, 0, flag, method, language, 0, translated
 * keyword, 0, text.
 * @internal
 */
export function readInternationalText(data: Uint8Array): InternationalText | undefined {
  const flagAt = data.indexOf(0) + 1;
  const flag = data[flagAt];
  const languageEnd = data.indexOf(0, flagAt + 2);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (flagAt === 0 || (flag !== 0 && flag !== 1)) return undefined;
  if (flag === 1) return { isCompressed: true, text: new Uint8Array() };
  return translatedEnd < 0
    ? undefined
    : { isCompressed: false, text: data.subarray(translatedEnd + 1) };
}
