/** Names that a file cannot have on Windows, whatever its ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Makes the name of a file, without its ending, that is safe on every system: small letters without
 * marks, digits and hyphens.
 *
 * @param fallback - For a text without a letter or digit.
 * @internal
 */
export function fileStem(text: string, fallback: string): string {
  const plain = decodeQuietly(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');
  if (plain === '') return fallback;
  return reserved.test(plain) ? `mc-${plain}` : plain;
}

/** The last part of an id may be percent-encoded. */
function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
