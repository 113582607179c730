import type { Messages, Params } from '@merkki/core';
import type { OutcomeCode } from './outcome-finding.ts';

const at = ({ start, end }: Params): string =>
  `characters ${typeof start === 'number' ? start + 1 : start}–${end}`;

/** Texts of the linter in English; the parameters are `start`, `end` and `suggestion`. */
export const outcomeEn: Messages<OutcomeCode> = {
  'outcome.above-level': (params) =>
    `The verb (${at(params)}) asks for more than the EQF level. For example: “${params['suggestion']}”.`,
  'outcome.below-level': (params) =>
    `The verb (${at(params)}) asks for less than the EQF level. For example: “${params['suggestion']}”.`,
  'outcome.many-verbs': (params) =>
    `There are more than two verbs (${at(params)}). Write an outcome for each, or keep the most demanding: “${params['suggestion']}”.`,
  'outcome.no-verb': (params) =>
    `The text does not begin with what the learner does (${at(params)}). For example: “${params['suggestion']}”.`,
  'outcome.not-learner': (params) =>
    `The text says what is taught (${at(params)}). Write what the learner can do: “${params['suggestion']}”.`,
  'outcome.not-observable': (params) =>
    `Nobody can see or assess this (${at(params)}). Write what the learner does: “${params['suggestion']}”.`,
  'outcome.too-long': ({ suggestion }) =>
    `The outcome is long. Write one thing at a time: “${suggestion}”.`,
  'outcome.too-short': ({ suggestion }) =>
    `The outcome is too bare: give verb, object and context. For example: “${suggestion}”.`,
  'outcome.vague-verb': (params) =>
    `Knowing does not show by itself (${at(params)}). Write how it shows: “${params['suggestion']}”.`,
};
