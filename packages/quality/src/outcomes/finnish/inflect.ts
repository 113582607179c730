import type { Verb } from '../lexicon.ts';

/**
 * Inflects a Finnish verb: third person, infinitive, illative of the third infinitive. Only the
 * strong stem is needed for these, so that consonant gradation is a matter of the word list.
 */
export function inflectFinnish(entry: string): Omit<Verb, 'kind'> {
  const [infinitive = '', given] = entry.split('>');
  const stem = given ?? strongStem(infinitive);
  const back = /[aou]/.test(infinitive) ? 'a' : 'ä';
  return {
    forms: { finite: finite(stem), infinitive, ma: `${stem}m${back}${back}n` },
    others: { finite: [`${stem}v${back}t`] },
  };
}

function strongStem(infinitive: string): string {
  if (/[oö]id[aä]$/.test(infinitive)) return infinitive.slice(0, -2);
  if (/it[aä]$/.test(infinitive)) return `${infinitive.slice(0, -2)}tse`;
  if (/(?:ll|nn|rr|st)[aä]$/.test(infinitive)) return `${infinitive.slice(0, -2)}e`;
  if (/[aouyeäö]t[aä]$/.test(infinitive)) return infinitive.slice(0, -2) + infinitive.slice(-1);
  return infinitive.slice(0, -1);
}

/** The last vowel is lengthened, unless it is long already or the end of a diphthong in -i. */
function finite(stem: string): string {
  if (/(?:aa|ää|uu|yy|ii|[aeouyäö]i|uo|yö|ie|äy)$/.test(stem) || !/[aeiouyäö]$/.test(stem)) {
    return stem;
  }
  return stem + stem.slice(-1);
}
