import type { InstitutionRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const institutionFi: RuleTexts<InstitutionRule> = {
  'INST-01': {
    title: 'Tekstit ovat oppilaitoksen kielillä',
    fail: ({ languages }) =>
      `Oppilaitoksen profiili edellyttää tekstin myös kielillä: ${languages}.`,
  },
  'INST-02': {
    title: 'Oppilaitoksen vaatimat tiedot ovat koossa',
    fail: 'Oppilaitoksen profiili edellyttää tätä tietoa.',
  },
};
