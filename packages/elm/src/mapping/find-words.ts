import type { Words } from './own-words.ts';

type Text = Readonly<Record<string, string>>;

/** The key of the words of ours that a text is, in each language in which it stands. */
export function findWords<Key extends string>(
  text: Text,
  table: Readonly<Record<Key, Words>>,
): Key | undefined {
  for (const key in table) {
    if (isText(text, table[key])) return key;
  }
  return undefined;
}

/** Whether a text is words of ours, in each language in which it stands. */
export function isText(text: Text, words: Words): boolean {
  const known: Readonly<Record<string, string>> = words;
  const entries = Object.entries(text);
  return entries.length > 0 && entries.every(([language, one]) => known[language] === one);
}
