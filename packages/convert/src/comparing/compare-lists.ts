import type { JsonValue } from '@merkki/core';
import { byLanguage, comparable } from './compare-texts.ts';

/**
 * Whether two lists of texts by language say the same, in any order, in the languages that both have. A
 * service that has one text for all of them is compared by the whole.
 *
 * @internal
 */
export function sameLists(
  ours: readonly JsonValue[],
  theirs: readonly JsonValue[],
): boolean | undefined {
  const [mine, others] = [collected(ours), collected(theirs)];
  const isUnknown = mine.has('und') || others.has('und');
  if (isUnknown) {
    return [...mine.values()].some((one) =>
      [...others.values()].some((other) => agree(one, other)),
    );
  }
  const common = [...mine.keys()].filter((tag) => others.has(tag));
  if (common.length === 0) return undefined;
  return common.every((tag) => agree(mine.get(tag) ?? [], others.get(tag) ?? []));
}

function collected(list: readonly JsonValue[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const one of list) {
    for (const [tag, text] of byLanguage(one)) found.set(tag, [...(found.get(tag) ?? []), text]);
  }
  return found;
}

function agree(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [[...ours].sort(), [...theirs].sort()];
  return a.join('\n') === b.join('\n') || joined(ours) === joined(theirs);
}

/** All texts as one, without what stands between them. */
function joined(list: readonly string[]): string {
  return comparable(list.join(' ').replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
}
