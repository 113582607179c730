import { isJsonObject, type JsonValue } from '@merkki/core';

/**
 * A text as it is compared: case, spaces, the form of characters, bullets before and full stops after
 * it make no difference.
 *
 * @internal
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s•·*–-]+/, '')
    .replace(/[\s.;,]+$/, '');
}

/**
 * Whether two texts by language say the same in the languages that both have; `undefined` where they
 * have none in common. A text of unknown language (`und`) is compared with any.
 *
 * @internal
 */
export function sameTexts(a: JsonValue | undefined, b: JsonValue | undefined): boolean | undefined {
  const [ours, theirs] = [byLanguage(a), byLanguage(b)];
  if (ours.has('und') || theirs.has('und')) {
    const [mine, others] = [[...ours.values()], [...theirs.values()]];
    return mine.length === 0 || others.length === 0
      ? undefined
      : mine.some((text) => others.includes(text));
  }
  const common = [...ours.keys()].filter((tag) => theirs.has(tag));
  return common.length === 0 ? undefined : common.every((tag) => ours.get(tag) === theirs.get(tag));
}

/**
 * The texts of a value by primary language, ready to be compared.
 *
 * @internal
 */
export function byLanguage(value: JsonValue | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!isJsonObject(value)) return texts;
  for (const [tag, text] of Object.entries(value)) {
    const language = tag.split('-')[0]?.toLowerCase() ?? tag;
    if (typeof text === 'string' && comparable(text) !== '' && !texts.has(language)) {
      texts.set(language, comparable(text));
    }
  }
  return texts;
}
