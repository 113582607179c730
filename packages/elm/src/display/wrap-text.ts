import { measureText } from './measure-text.ts';

/** Breaks a text into lines of at most so many em; a word that is longer is cut. */
export function wrapText(text: string, maxEm: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((part) => cutWord(part, maxEm))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer) > maxEm) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Wraps into as few lines as fit, then makes them about equally long. */
export function balanceText(text: string, maxEm: number): string[] {
  let lines = wrapText(text, maxEm);
  for (let em = maxEm - 1; em > maxEm / 2; em -= 1) {
    const narrower = wrapText(text, em);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** Keeps so many lines and marks that there was more. */
export function clampLines(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines];
  const last = lines[count - 1] ?? '';
  return [...lines.slice(0, count - 1), `${last.replace(/[\s.,;:]*\S?$/u, '')}…`];
}

function cutWord(word: string, maxEm: number): string[] {
  if (measureText(word) <= maxEm) return word === '' ? [] : [word];
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && measureText(`${piece}${char}-`) > maxEm) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}
