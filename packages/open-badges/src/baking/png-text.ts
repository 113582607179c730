import type { TextChunk } from './read-png.ts';

/** Keyword under which Open Badges 3.0 bakes. */
export const keyword = 'openbadgecredential';

/** What the keyword of a text chunk says of its content. */
export type KeywordKind = 'badge' | 'misspelt' | 'clr' | 'ob2' | undefined;

/**
 * Tells by the keyword of a text chunk whether a credential stands in it: an Open Badge 3.0, also one
 * whose keyword differs in case and marks, a Comprehensive Learner Record 2.0, or an Open Badge of
 * version 2.0 and before.
 *
 * @see PNG (third edition), section 11.3.3.1: a keyword has 79 bytes at most.
 * @internal
 */
export function keywordKind({ data }: TextChunk): KeywordKind {
  const end = data.subarray(0, 80).indexOf(0);
  const found = String.fromCharCode(...data.subarray(0, end < 0 ? 80 : end));
  if (found === keyword) return 'badge';
  switch (found.toLowerCase().replaceAll(/[^a-z0-9]/g, '')) {
    case keyword:
      return 'misspelt';
    case 'clrcredential':
      return 'clr';
    case 'openbadges':
      return 'ob2';
    default:
      return undefined;
  }
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
