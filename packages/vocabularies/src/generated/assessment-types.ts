// Made by scripts/generate.ts from data/assessment-types.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-assessment-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of assessment (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/assessment/25831c2
 * @example
 * assessmentTypes.entries[0]?.label.en; // 'peer assessment'
 */
export const assessmentTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/assessment/25831c2', base: 'http://data.europa.eu/snb/assessment/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-assessment-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['peer-assessment', '19a2e5e671', 'vertaisarviointi', 'kamratbedömning', 'peer assessment'],
    ['marked-assignment', '2939dae15f', 'arvioitava tehtävä', 'bedömd uppgift', 'marked assignment'],
    ['continuous-evaluation', '3484bd7e51', 'jatkuva arviointi', 'kontinuerlig bedömning', 'continuous evaluation'],
    ['portfolio', '4f03b91c0e', 'portfolio', 'portfolio', 'portfolio'],
    ['group-performance', '56539a6507', 'ryhmäsuoritus', 'grupprestation', 'group performance'],
    ['practical-assessment', '6a4db9f11d', 'käytännön osaamisen arviointi', 'praktiskt prov', 'practical assessment'],
    ['written-examination', '6e6cb2cc78', 'kirjallinen tentti', 'skriftlig tentamen', 'written examination'],
    ['level-of-attendance', '7331eb4762', 'läsnäolon määrä', 'närvarograd', 'level of attendance'],
    ['project-work', '795dac4096', 'projektityö', 'projektarbete', 'project work'],
    ['peer-review', '812e3b0ae1', 'vertaiskatselmointi', 'kollegial granskning', 'peer review'],
    ['quiz', 'b1b68f6735', 'tietotesti', 'kunskapstest', 'quiz'],
    ['problem-based-learning', 'c4256a2726', 'ongelmalähtöinen oppiminen', 'problembaserat lärande', 'problem based learning'],
    ['oral-examination', 'd30284d7df', 'suullinen tentti', 'muntlig tentamen', 'oral examination'],
    ['artefact-assessment', 'de4d165a6c', 'tuotoksen arviointi', 'bedömning av ett arbetsresultat', 'artefact assessment'],
  ],
);
