import type { Verb } from '../lexicon.ts';

/** Inflects a Swedish verb: present and infinitive, which may follow an auxiliary. */
export function inflectSwedish(entry: string): Omit<Verb, 'kind'> {
  const [infinitive = '', present = `${infinitive}r`] = entry.split('>');
  return { forms: { finite: present, infinitive, ma: infinitive } };
}
