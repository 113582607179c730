import type { Messages, Params } from '@merkki/core';
import type { OutcomeCode } from './outcome-finding.ts';

const at = ({ start, end }: Params): string =>
  `merkit ${typeof start === 'number' ? start + 1 : start}–${end}`;

/** Texts of the linter in Finnish; the parameters are `start`, `end` and `suggestion`. */
export const outcomeFi: Messages<OutcomeCode> = {
  'outcome.above-level': (params) =>
    `Teonsana (${at(params)}) vaatii enemmän kuin EQF-taso. Esimerkiksi: ”${params['suggestion']}”.`,
  'outcome.below-level': (params) =>
    `Teonsana (${at(params)}) vaatii vähemmän kuin EQF-taso. Esimerkiksi: ”${params['suggestion']}”.`,
  'outcome.many-verbs': (params) =>
    `Teonsanoja on yli kaksi (${at(params)}). Kirjoita kustakin oma tavoite tai jätä vaativin: ”${params['suggestion']}”.`,
  'outcome.no-verb': (params) =>
    `Teksti ei ala oppijan tekemisestä (${at(params)}). Esimerkiksi: ”${params['suggestion']}”.`,
  'outcome.not-learner': (params) =>
    `Teksti kertoo, mitä opetetaan (${at(params)}). Kirjoita, mitä oppija osaa tehdä: ”${params['suggestion']}”.`,
  'outcome.not-observable': (params) =>
    `Tätä ei voi havaita eikä arvioida (${at(params)}). Kirjoita, mitä oppija tekee: ”${params['suggestion']}”.`,
  'outcome.too-long': ({ suggestion }) =>
    `Tavoite on pitkä. Kirjoita yksi asia kerrallaan: ”${suggestion}”.`,
  'outcome.too-short': ({ suggestion }) =>
    `Tavoite on liian niukka: kerro teonsana, kohde ja tilanne. Esimerkiksi: ”${suggestion}”.`,
  'outcome.vague-verb': (params) =>
    `Tietäminen ei sellaisenaan näy (${at(params)}). Kirjoita, mistä sen huomaa: ”${params['suggestion']}”.`,
};
