/** A part of a word after which a line may end. */
export interface Piece {
  readonly text: string;
  /** What is written at the end of the line when the word is broken after this part. */
  readonly mark: '' | '-';
}

/** How far a word may be taken apart: where its writer allows it, at syllables, anywhere. */
export type Breaking = 'written' | 'syllables' | 'anywhere';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The characters of a text as a reader sees them; a family emoji is one.
 *
 * @internal
 */
export function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Takes a word apart where a line may end. After a hyphen, a dash or a slash, and between characters of
 * scripts without spaces, no mark is added; at a soft hyphen, at a syllable or elsewhere a hyphen is.
 *
 * @param language - BCP 47 tag. Syllables are known for Finnish and Swedish; other words stay whole.
 * @internal
 */
export function breakWord(word: string, language: string, breaking: Breaking): readonly Piece[] {
  const written = word
    .split(
      /(?<=[-\u2010\u2013\u2014/\u00AD_])(?=.)|(?<=[\p{Ideo}\p{sc=Hira}\p{sc=Kana}])(?=[\p{Ideo}\p{sc=Hira}\p{sc=Kana}])/u,
    )
    .map((text): Piece => piece(text));
  if (breaking === 'written') return written;
  const split = breaking === 'syllables' ? syllables(language) : graphemes;
  return written.flatMap(({ text, mark }) => {
    const parts = split(text);
    return parts.map(
      (part, index): Piece =>
        index === parts.length - 1 ? { text: part, mark } : { text: part, mark: hyphenAfter(part) },
    );
  });
}

function piece(text: string): Piece {
  return text.endsWith('\u00AD')
    ? { text: text.replaceAll('\u00AD', ''), mark: '-' }
    : { text: text.replaceAll('\u00AD', ''), mark: '' };
}

/** Only letters of alphabets with hyphens get one; digits, signs and emoji do not. */
function hyphenAfter(part: string): '' | '-' {
  return /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*$/u.test(part) ? '-' : '';
}

function syllables(language: string): (word: string) => readonly string[] {
  const primary = language.toLowerCase().split('-')[0];
  if (primary === 'fi') return (word) => joinShort(word.split(finnishSyllable));
  if (primary === 'sv') return (word) => joinShort(word.split(swedishSyllable));
  return (word) => [word];
}

/**
 * Heads that begin with a vowel: the syllable rule would draw the consonant before them to them
 * (yrityksen in pien-yrityksen).
 */
const finnishHeads =
  'äly|alan|alue|ammat|analy|arvio|asetu|asiak|asiant|asumi|avus|elin|energ|ennak|erity|esimi|etiik|hoit|ihmi|ikä|ilma|johta|ohja|ohjel|oikeu|olosuh|ope|oppi|opin|osaami|osaaj|uudis|urak|yhtei|yksik|ylläp|ympär|yrit|yrittä';

/** Finnish: before a consonant and a vowel; before a vowel only where a known head begins. */
const finnishSyllable = new RegExp(
  `(?<=\\p{L}{3})(?=(?:${finnishHeads}))|(?<=\\p{L}{2})(?=[bcdfghjklmnpqrstvwxzšž][aeiouyäöå])(?!.(?:${finnishHeads}))`,
  'iu',
);

/** Swedish: one consonant goes to the next line; ng, sk, sj, tj, kj, stj and ck stay together. */
const swedishSyllable =
  /(?<=\p{L}{2}[^sckgtjn]|\p{L}[aeiouyåäö]|[aeiouyåäö][nk](?=[^gk]))(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö])|(?<=\p{L}{2})(?=(?:s[kj]|tj|kj)[aeiouyåäö])/iu;

/** Joins parts so that at least three letters stand on each side of a break. */
function joinShort(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length < 3) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const end = joined.at(-1);
  if (joined.length > 1 && end !== undefined && end.length < 3) {
    joined.splice(-2, 2, `${joined.at(-2) ?? ''}${end}`);
  }
  return joined;
}
