import type { GraphValue } from './graph.ts';

/**
 * The texts that are the second in their language, one for each such language.
 *
 * @internal
 */
export function repeatedLanguages(values: readonly GraphValue[]): readonly GraphValue[] {
  const seen = new Set<string>();
  const told = new Set<string>();
  return values.filter(({ language }) => {
    if (language === '') return false;
    const isRepeated = seen.has(language) && !told.has(language);
    if (isRepeated) told.add(language);
    seen.add(language);
    return isRepeated;
  });
}
