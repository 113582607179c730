import type { Messages, Params } from '@merkki/core';
import type { OutcomeCode } from './outcome-finding.ts';

const at = ({ start, end }: Params): string =>
  `tecken ${typeof start === 'number' ? start + 1 : start}–${end}`;

/** Texts of the linter in Swedish; the parameters are `start`, `end` and `suggestion`. */
export const outcomeSv: Messages<OutcomeCode> = {
  'outcome.above-level': (params) =>
    `Verbet (${at(params)}) kräver mer än EQF-nivån. Till exempel: ”${params['suggestion']}”.`,
  'outcome.below-level': (params) =>
    `Verbet (${at(params)}) kräver mindre än EQF-nivån. Till exempel: ”${params['suggestion']}”.`,
  'outcome.many-verbs': (params) =>
    `Verben är fler än två (${at(params)}). Skriv ett mål för vart och ett eller behåll det mest krävande: ”${params['suggestion']}”.`,
  'outcome.no-verb': (params) =>
    `Texten börjar inte med vad den studerande gör (${at(params)}). Till exempel: ”${params['suggestion']}”.`,
  'outcome.not-learner': (params) =>
    `Texten berättar vad som undervisas (${at(params)}). Skriv vad den studerande kan göra: ”${params['suggestion']}”.`,
  'outcome.not-observable': (params) =>
    `Detta går inte att iaktta eller bedöma (${at(params)}). Skriv vad den studerande gör: ”${params['suggestion']}”.`,
  'outcome.too-long': ({ suggestion }) => `Målet är långt. Skriv en sak i taget: ”${suggestion}”.`,
  'outcome.too-short': ({ suggestion }) =>
    `Målet är för knapphändigt: ange verb, objekt och sammanhang. Till exempel: ”${suggestion}”.`,
  'outcome.vague-verb': (params) =>
    `Att veta syns inte i sig (${at(params)}). Skriv hur det märks: ”${params['suggestion']}”.`,
};
