import type { CommonFrameworkRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const commonFrameworkFi: RuleTexts<CommonFrameworkRule> = {
  'CMF-01': {
    title: 'Työmäärä on 100–150 tuntia',
    fail: ({ maximum, minimum }) => `Viitekehys edellyttää ${minimum}–${maximum} tunnin työmäärää.`,
  },
  'CMF-02': {
    title: 'Taso on EQF 6–7',
    fail: 'Viitekehys edellyttää EQF-tasoa 6–7 tai opintopisteiden kanssa 4–5.',
  },
  'CMF-03': {
    title: 'Arvosteltu arviointi tuottaa opintopisteitä',
    fail: 'Arvosteltua arviointia tai opintopisteitä ei ole.',
  },
  'CMF-04': {
    title: 'Henkilöllisyys todetaan arvioinnissa',
    fail: 'Missään arvioinnissa ei todeta henkilöllisyyttä.',
  },
  'CMF-05': {
    title: 'Ote opinnoista on täydellinen',
    fail: ({ missing }) => `Todistuksen otteesta puuttuu: ${missing}.`,
  },
};
