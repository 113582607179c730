import type { OutcomeWritingRule } from '../../generated/rules.ts';
import { outcomeEn } from '../../outcomes/texts.en.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const outcomeWritingEn: RuleTexts<OutcomeWritingRule> = {
  'LO-01': {
    title: 'The outcome starts with an active verb',
    fail: outcomeEn['outcome.no-verb'],
  },
  'LO-02': {
    title: 'A vague verb is not the only one',
    fail: outcomeEn['outcome.vague-verb'],
  },
  'LO-03': {
    title: 'The outcome says one thing',
    fail: outcomeEn['outcome.many-verbs'],
  },
  'LO-04': {
    title: 'The outcome is the learner’s',
    fail: outcomeEn['outcome.not-learner'],
  },
  'LO-05': {
    title: 'The outcome has verb and object',
    fail: outcomeEn['outcome.too-short'],
  },
  'LO-06': {
    title: 'The outcome has a good length',
    fail: ({ maximum, minimum }) => `An outcome reads well with ${minimum}–${maximum} characters.`,
  },
  'LO-07': {
    title: 'Outcomes differ from one another',
    fail: 'The same outcome is already there.',
  },
  'LO-08': {
    title: 'Outcomes include skills or responsibility',
    fail: 'The outcomes are knowledge alone. Add a skill or a responsibility.',
  },
  'LO-09': {
    title: 'An outcome refers to a list of skills',
    fail: 'No outcome refers to a list of skills such as ESCO.',
  },
  'LO-10': {
    title: 'The ESCO address is well formed',
    fail: 'The ESCO address is not of the form http://data.europa.eu/esco/skill/{uuid}.',
  },
  'LO-11': {
    title: 'The outcome can be observed',
    fail: outcomeEn['outcome.not-observable'],
  },
  'LO-12': {
    title: 'The outcome does not depend on the path',
    fail: 'The outcome names a course, a book or a platform. Write what is learned apart from it.',
  },
  'LO-13': {
    title: 'There are as many outcomes in each language',
    fail: ({ languages }) => `The outcome is missing in languages that others have: ${languages}.`,
  },
};
