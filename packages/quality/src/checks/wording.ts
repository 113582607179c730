/** The words of a text. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A text without case, spaces at its ends and punctuation, for comparing. */
export function normalised(text: string): string {
  return words(text.normalize('NFKC').toLowerCase()).join(' ');
}
