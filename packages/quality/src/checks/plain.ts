/** A text with plain spaces and hyphens, whichever a word processor made of them. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/[\u2010-\u2013\u2212]/g, '-');
}
