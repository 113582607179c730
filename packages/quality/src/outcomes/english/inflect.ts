import type { Verb } from '../lexicon.ts';

const irregular: Readonly<Record<string, string>> = { be: 'is', do: 'does', have: 'has' };

/** Inflects an English verb: third person and base form, in both spellings of -ise and -yse. */
export function inflectEnglish(base: string): Omit<Verb, 'kind'> {
  const other = base.replace(/ise$/, 'ize').replace(/yse$/, 'yze');
  const others = other === base ? [] : [other];
  return {
    forms: { finite: thirdPerson(base), infinitive: base, ma: base },
    others: { finite: others.map(thirdPerson), infinitive: others },
  };
}

function thirdPerson(base: string): string {
  const known = irregular[base];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}
